import { absorb, conflict, hasIdentifiers, isNameOnly, type PersonDraft } from "./person-draft.ts";

/** Somebody of a record by what its fields call them; "" is whom it is about. */
export interface Side {
  readonly draft: PersonDraft;
  /** Something of it stands in a field of the record itself. */
  isOwn: boolean;
  first: string;
  last: string;
  /** From a field that may hold any name ("name", "title"): counts only beside a better sign. */
  weakName: string;
}

/** Parts of somebody who does something about a record: what it says of nobody in particular is not theirs. */
const BESIDE: ReadonlySet<string> = new Set([
  ..."emergency spouse husband wife father mother guardian child relative grandfather grandmother sibling friend".split(" "),
  ..."author agent handler manager interviewer referrer inviter doctor surgeon nurse carer teacher headteacher".split(" "),
  ..."clerk judge defender witness guarantor inspector reporter keeper signer proxy giver overseer accountant head courier guard repairer complainant".split(
    " ",
  ),
]);

/**
 * `{出租人: "张三", 身份证: …, 电话: …}` is one person: what a record says of nobody in particular is of the one it names by a part
 * ("出租人", "司机"). Of somebody beside the record ("经办人", "医生") only where nobody else is named and it follows the name.
 */
export function settleOwner(sides: Map<string, Side>): void {
  const own = sides.get("");
  if (own === undefined || sides.size === 1 || !own.isOwn || !hasIdentifiers(own.draft) || own.weakName !== "" || own.draft.identifiers.has("name")) return;
  const role = isPlate(own.draft) ? [...sides.keys()].find((key) => sides.get(key)?.draft.identifiers.has("name")) : ownerAmong(sides);
  const owner = sides.get(role ?? "");
  if (owner === undefined || owner === own || conflict(owner.draft, own.draft)) return;
  absorb(owner.draft, own.draft);
  sides.delete("");
}

/** A car is that of the first who is named beside it. */
function isPlate(draft: PersonDraft): boolean {
  return draft.identifiers.size === 1 && draft.identifiers.has("vehicle_plate");
}

function ownerAmong(sides: ReadonlyMap<string, Side>): string | undefined {
  const roles = [...sides.keys()];
  const named = roles.filter((role) => role !== "" && role !== "organisation" && isNamed(sides.get(role)));
  const [only] = named;
  const follows = only !== undefined && named.length === 1 && roles.indexOf(only) < roles.indexOf("");
  return named.find((role) => !BESIDE.has(role)) ?? (follows ? only : undefined);
}

function isNamed(side: Side | undefined): boolean {
  return side?.isOwn === true && isNameOnly(side.draft);
}

const ANIMAL = "animal";

/** What a record of an animal says of health is said of the animal. `met` are roles without anybody in them. */
export function settleAnimal(sides: Map<string, Side>, met: readonly string[]): void {
  if (!sides.has(ANIMAL) && !met.includes(ANIMAL)) return;
  sides.delete(ANIMAL);
  for (const { draft } of sides.values()) draft.sensitive.delete("medical_health");
}
