import { IDENTIFIER_STRENGTH, type IdentifierKind } from "../../contract/kinds.ts";
import type { FieldKind } from "../field/field-kind.ts";
import type { Candidate } from "../text/candidate.ts";
import { isChineseName, isLikelyName } from "../text/name-shape.ts";
import { speaksOfASpare } from "./gap.ts";
import {
  absorb,
  addIdentifier,
  alone,
  conflict,
  hasIdentifiers,
  isIdentifierKind,
  isNameOnly,
  newDraft,
  type PersonDraft,
  shareIdentifier,
} from "./person-draft.ts";
import { type Side, settleAnimal, settleOwner } from "./settle-sides.ts";

/** Whom a record is about, where its own fields name nobody: first match. */
const SUBJECTS = ["insured", "child", "receiver", "applicant", "tenant"] as const;

/** What most records of a clean body have: nobody. Never written to. */
const NO_SIDES: Map<string, Side> = new Map();
const NOBODY: PersonDraft[] = [];
const NO_ROLES: string[] = [];

/** How far into a text a word may stand that makes its number a second one. */
const SPARE_REACH = 400;

/** A row, an object, a form, a contact card: one person per role named in it, and those who were found whole inside it. */
export class PersonRecord {
  private sides: Map<string, Side> = NO_SIDES;
  private found: PersonDraft[] = NOBODY;
  /** Roles met with nobody in them yet: they keep their place in the order of the sides. */
  private met: string[] = NO_ROLES;

  get others(): readonly PersonDraft[] {
    return this.found;
  }

  side(role: string): Side {
    return this.sides.get(role) ?? this.newSide(role, newDraft());
  }

  private newSide(role: string, draft: PersonDraft): Side {
    if (this.sides === NO_SIDES) this.sides = new Map();
    for (const earlier of this.met) if (earlier !== role) this.sides.set(earlier, sideOf(newDraft()));
    this.met = NO_ROLES;
    const side = sideOf(draft);
    this.sides.set(role, side);
    return side;
  }

  /** A text of this role named nobody. */
  meet(role: string): void {
    if (this.sides.has(role) || this.met.includes(role)) return;
    if (this.met === NO_ROLES) this.met = [];
    this.met.push(role);
  }

  private addOther(person: PersonDraft): void {
    if (this.found === NOBODY) this.found = [];
    this.found.push(person);
  }

  /** True when the record's own person has been identified. */
  get isIdentified(): boolean {
    const side = this.sides.get("");
    return side !== undefined && hasIdentifiers(side.draft);
  }

  get self(): PersonDraft {
    return this.side("").draft;
  }

  /** True when the record has somebody to whom a list of numbers can belong. */
  get hasOwner(): boolean {
    const side = this.sides.get("");
    return side !== undefined && (hasIdentifiers(side.draft) || side.weakName !== "" || side.first !== "" || side.last !== "");
  }

  get isEmpty(): boolean {
    return this.sides.size === 0 && this.found.length === 0;
  }

  add(role: string, fieldKind: FieldKind | null, found: Candidate): void {
    if (found.masked) return;
    const side = this.side(role);
    side.isOwn = true;
    const { kind, value, certainty } = found;
    if (kind === "name" && fieldKind === "first_name") side.first ||= value;
    else if (kind === "name" && fieldKind === "last_name") side.last ||= value;
    else if (kind === "name" && fieldKind === "weak_name") side.weakName ||= value;
    else if (kind === "name" && side.draft.identifiers.has("name")) this.otherName(side.draft, value, certainty);
    else if (isIdentifierKind(kind) && IDENTIFIER_STRENGTH[kind] === "unique" && !(side.draft.identifiers.get(kind) ?? [value]).includes(value))
      this.another(kind, value, certainty);
    else if (isIdentifierKind(kind)) addIdentifier(side.draft, kind, value, certainty);
    else addAttribute(side.draft, found);
  }

  /** "张三、李四" in one field, or a second name column: another person, unless it is the first one's name in another script. */
  private otherName(draft: PersonDraft, value: string, certainty: number): void {
    const scripts = (draft.identifiers.get("name") ?? []).map(isChinese);
    if (!scripts.includes(isChinese(value)) || draft.identifiers.get("name")?.includes(value)) {
      addIdentifier(draft, "name", value, certainty);
      return;
    }
    this.another("name", value, certainty);
  }

  /** One person has one resident id: a second one is somebody else's. */
  private another(kind: IdentifierKind, value: string, certainty: number): void {
    const other = newDraft();
    addIdentifier(other, kind, value, certainty);
    this.addOther(other);
  }

  /** Someone found in a text of this record: its own person when nothing contradicts it. */
  addFromText(role: string, people: readonly PersonDraft[], text: string): void {
    const [only] = people;
    if (people.length === 1 && only !== undefined && !this.sides.has(role)) {
      this.newSide(role, alone(only)).isOwn = true;
      return;
    }
    const draft = this.side(role).draft;
    if (
      people.length === 1 &&
      only !== undefined &&
      (!conflict(draft, only) || (!only.identifiers.has("name") && speaksOfASpare(text.slice(0, SPARE_REACH))))
    ) {
      absorb(draft, only);
      return;
    }
    for (const person of people) {
      if (hasIdentifiers(draft) && (shareIdentifier(draft, person) || isMention(draft, person)) && !conflict(draft, person)) absorb(draft, person);
      else this.addOther(person);
    }
  }

  /** A nested object: its people join ours where nothing contradicts it. `role` is what the field called it; `always` for lists of one person's numbers. */
  addNested(role: string, child: PersonRecord, always = false): void {
    if (child.isEmpty && child.met === NO_ROLES) return;
    for (const other of child.found) this.addOther(other);
    child.settleNames();
    settleOwner(child.sides);
    for (const [childRole, side] of child.sides) {
      const target = this.side(childRole === "" ? role : childRole);
      if (!always && conflict(target.draft, side.draft)) {
        if (hasIdentifiers(side.draft)) this.addOther(side.draft);
        continue;
      }
      absorb(target.draft, side.draft);
      target.first ||= side.first;
      target.last ||= side.last;
      target.weakName ||= side.weakName;
    }
    for (const childRole of child.met) this.meet(childRole === "" ? role : childRole);
  }

  /** First and last name become one; a weak name joins whoever has a better sign. */
  private settleNames(): void {
    for (const side of this.sides.values()) {
      if (side.first !== "" || side.last !== "") {
        const chinese = isChinese(side.first) || isChinese(side.last);
        const name = chinese ? side.last + side.first : `${side.first} ${side.last}`.trim();
        addIdentifier(side.draft, "name", name, side.first !== "" && side.last !== "" ? 0.65 : 0.3);
        side.first = "";
        side.last = "";
      }
      if (
        side.weakName !== "" &&
        (hasIdentifiers(side.draft) ||
          side.draft.kinds.has("birth_date") ||
          side.draft.kinds.has("gender") ||
          (side.draft.age !== null && side.weakName.length < 4 && isChineseName(side.weakName)) ||
          (side.draft.sensitive.size > 0 && isSomebody(side.weakName, side.draft)))
      ) {
        if (!side.draft.identifiers.has("name")) addIdentifier(side.draft, "name", side.weakName, 0.5);
        side.weakName = "";
      }
    }
  }

  /** What a record says of nobody in particular ("诊断") is said of the person it is about. */
  private settleRemarks(): void {
    const own = this.sides.get("")?.draft;
    if (own === undefined || hasIdentifiers(own) || (own.sensitive.size === 0 && own.birthDate === null && own.age === null)) return;
    const about = SUBJECTS.map((role) => this.sides.get(role)?.draft).find((draft) => draft !== undefined && hasIdentifiers(draft));
    const subject = about ?? [...this.sides.values()].map((side) => side.draft).find(hasIdentifiers) ?? (this.found.length === 1 ? this.found[0] : undefined);
    if (subject !== undefined) absorb(subject, own);
  }

  /** Everybody in the record, each once. */
  people(): readonly PersonDraft[] {
    if (this.isEmpty) return NOBODY;
    this.settleNames();
    settleOwner(this.sides);
    settleAnimal(this.sides, this.met);
    this.settleRemarks();
    const people: PersonDraft[] = [];
    for (const [role, side] of this.sides) {
      if (!hasIdentifiers(side.draft) || role === "organisation") continue;
      side.draft.isMention = role !== "" && isNameOnly(side.draft);
      const same = people.find((person) => isSame(person, side.draft));
      if (same === undefined) people.push(side.draft);
      else absorb(same, side.draft);
    }
    for (const other of this.found) if (hasIdentifiers(other)) people.push(other);
    return people;
  }
}

function sideOf(draft: PersonDraft): Side {
  return { draft, isOwn: false, first: "", last: "", weakName: "" };
}

function isChinese(name: string): boolean {
  return /[\u4e00-\u9fff]/.test(name);
}

/** "name" beside a health record is a person's; beside a place it may be a shop's. */
function isSomebody(name: string, draft: PersonDraft): boolean {
  return [...draft.sensitive].every((kind) => kind === "precise_location" || kind === "location_track") ? isLikelyName(name) : isChinese(name);
}

/** The same number, or no more than the same name: who pays and who receives are often one. */
function isSame(person: PersonDraft, other: PersonDraft): boolean {
  if (isNameOnly(other) ? isMention(other, person) : isNameOnly(person) && isMention(person, other)) return true;
  return shareIdentifier(person, other) && !uniqueClash(person, other);
}

function isMention(draft: PersonDraft, person: PersonDraft): boolean {
  const names = draft.identifiers.get("name");
  return names?.some((name) => person.identifiers.get("name")?.includes(name)) === true;
}

function uniqueClash(a: PersonDraft, b: PersonDraft): boolean {
  const [mine, theirs] = [a.identifiers.get("resident_id"), b.identifiers.get("resident_id")];
  return mine !== undefined && theirs !== undefined && !mine.some((id) => theirs.includes(id));
}

function addAttribute(draft: PersonDraft, found: Candidate): void {
  draft.kinds.add(found.kind);
  if (found.kind === "birth_date") draft.birthDate ||= found.value;
}
