import { type FieldMeaning, fieldMeaning } from "../field/field-meaning.ts";

/** What is said of a field by its name, worked out once: a body has many fields and few names. */
export interface Key {
  readonly name: string;
  readonly own: FieldMeaning;
  /** A neutral name ("value", "text"): what the field around it says holds. */
  readonly inherits: boolean;
}

const INHERITS =
  /^(?:value|val|text|content|plain_text|number|string|data|label|(?:string|text|integer|number|raw|display|formatted|\w{0,3})_?value|s|words|phone_number|title|rich_text)$/i;
const KEYS = new Map<string, Key>();

/** Null for `{"zhang@example.com": …}`: the name of the field is somebody's address or number, and is not kept. */
export function keyOf(name: string): Key | null {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  if (isSomebodysKey(name)) return null;
  const key = { name, own: fieldMeaning(name), inherits: INHERITS.test(name) };
  // A page may invent field names without end; the memory must not follow it.
  if (KEYS.size >= 4_000) KEYS.clear();
  KEYS.set(name, key);
  return key;
}

function isSomebodysKey(name: string): boolean {
  if (name.length < 6 || name.length > 80 || !((name.charCodeAt(0) >= 48 && name.charCodeAt(0) <= 57) || name.includes("@"))) return false;
  return /^1[3-9]\d{9}$|^\d{17}[\dXx]$|^[^@\s]{1,64}@[^@\s]{1,60}\.[A-Za-z]{2,10}$/.test(name);
}

/** What a field says inside another one: `{value: …}` and `{text: …}` inherit what the field around them says. */
export function meaningIn(key: Key, outer: FieldMeaning, columns: ReadonlyMap<string, string>): FieldMeaning {
  const own = columns.size === 0 ? key.own : fieldMeaning(columns.get(key.name) ?? key.name);
  if (outer.kind === null && outer.role === "" && outer.sensitive === null) return own;
  // The name of an owner, of one of the users: a person's, whatever it looks like elsewhere.
  if ((own.kind === "weak_name" || own.kind === "account_name") && isOfPerson(outer)) return { ...own, kind: "person_name", role: outer.role };
  const neutral = (own.kind === null || own.kind === "code") && own.sensitive === null;
  const kind = neutral && key.inherits ? outer.kind : own.kind;
  const sensitive = own.sensitive ?? (neutral ? outer.sensitive : null);
  const role = own.role === "" ? outer.role : own.role;
  return kind === own.kind && sensitive === own.sensitive && role === own.role ? own : { kind, sensitive, role };
}

function isOfPerson(outer: FieldMeaning): boolean {
  return (
    outer.kind === "name" ||
    outer.kind === "weak_name" ||
    outer.kind === "person_name" ||
    outer.kind === "part_name" ||
    (outer.role !== "" && outer.role !== "organisation" && outer.role !== "animal" && outer.kind === null)
  );
}

/** What the parts of a field say: the same, of nobody in particular. `receiver: {name: …}` names a person. */
export function withoutRole(meaning: FieldMeaning): FieldMeaning {
  if (meaning.role === "") return meaning;
  return { ...meaning, kind: meaning.kind === null && isOfPerson(meaning) ? "person_name" : meaning.kind, role: "" };
}
