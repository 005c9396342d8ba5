import type { LeftOfName } from "./left-of-name.ts";
import type { NameInText } from "./name-in-text.ts";
import { SHAPE } from "./name-shape.ts";
import { CLAUSE_PREDICATE_AFTER, DEFINITE_AFTER, SURE_PREDICATE_AFTER } from "./name-surroundings.ts";
import { WORDS_BORNE_AS_NAMES } from "./words-borne-as-names.ts";

/** What stands on either side of characters that may be a name. */
export interface Surroundings {
  readonly left: LeftOfName;
  readonly after: string;
  /** Nothing, a sign, a title, a predicate or a possession follows. */
  readonly ends: boolean;
  readonly edge: boolean;
  readonly honoured: boolean;
  readonly owns: boolean;
  /** The next character begins no further character of a given name. */
  readonly breaks: boolean;
}

/** Words and characters that are names only because of what stands on both sides of them; null where that does not suffice. `shape` is `shapeOf(value)`. */
export function strengthByEvidence(
  value: string,
  shape: number,
  { left, after, ends, edge, honoured, owns, breaks }: Surroundings,
): NameInText["strength"] | null {
  const telling = (shape & SHAPE.telling) !== 0;
  const three = value.length > 2;
  if (WORDS_BORNE_AS_NAMES.has(value)) {
    if (left.label && edge) return "labelled";
    const definite = DEFINITE_AFTER.test(after);
    if ((left.edge || left.role) && definite) return "announced";
    if ((left.called || left.roleSaid) && edge) return "announced";
    return telling && ((left.role && (edge || SURE_PREDICATE_AFTER.test(after) || CLAUSE_PREDICATE_AFTER.test(after))) || (left.clause && owns))
      ? "announced"
      : null;
  }
  if (three && (shape & SHAPE.name) !== 0 && ((left.called && ends) || (left.clause && SURE_PREDICATE_AFTER.test(after)))) return "announced";
  if ((shape & (SHAPE.everyday | SHAPE.thing)) !== 0) return null;
  const likely = (shape & SHAPE.likely) !== 0;
  if ((shape & (SHAPE.likely | SHAPE.wide)) === 0) return null;
  if (DEFINITE_AFTER.test(after) && (three || likely) && (left.edge || left.role || left.trigger || left.when || three)) return "announced";
  if (left.roleSaid && edge && (three || telling)) return "labelled";
  if (left.role && ends && three) return "labelled";
  const sure = SURE_PREDICATE_AFTER.test(after);
  if (sure && ((left.clause && three) || (left.when && (three || telling)))) return "announced";
  if (!three) return left.when && likely && telling && edge ? "possible" : null;
  if (left.copula && edge && telling) return "announced";
  if (left.letter && edge) return "announced";
  if (left.weekday && edge) return "announced";
  if (honoured && telling && likely) return "announced";
  if (left.edge && owns && after.startsWith("的")) return "announced";
  return breaks && (left.helps || (left.toSomebody && telling)) ? "announced" : null;
}
