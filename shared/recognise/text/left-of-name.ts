import { isIdeograph, isSignOrDigit } from "./character-kind.ts";
import { labelBefore } from "./labelled-names.ts";
import {
  beginsClause,
  endsInListLetter,
  endsInRole,
  endsInRoleEnding,
  endsInRoleSaid,
  endsInTrigger,
  endsInWhen,
  isEdge,
  ONE_WORD,
} from "./name-surroundings.ts";

const NAME_LABEL = /姓名["']?\s?[:：=]\s{0,2}["']?$/;
const GREETED = /(?:[Dd]ear|[Hh]i|[Hh]ello|M[rs]s?\.?)\s?$/;

/** What stands before characters that may be a name. */
export interface LeftOfName {
  readonly label: boolean;
  /** The label is a word for a name and nothing else: "姓名：". */
  readonly sure: boolean;
  readonly role: boolean;
  readonly roleEnding: boolean;
  readonly trigger: boolean;
  /** "是": what is said to be somebody. */
  readonly copula: boolean;
  /** "写的是": what somebody wrote. */
  readonly written: boolean;
  readonly greeting: boolean;
  readonly edge: boolean;
  readonly clause: boolean;
  /** "房东是", "收件人写". */
  readonly roleSaid: boolean;
  /** "A：" of a list. */
  readonly letter: boolean;
  /** "我叫", "名叫". */
  readonly called: boolean;
  readonly weekday: boolean;
  /** "帮", "带着": verbs whose object is somebody. */
  readonly helps: boolean;
  /** "给", "联系", "那位": so mostly. */
  readonly toSomebody: boolean;
  /** "昨天", "由": behind these a sentence goes on with whoever it is about. */
  readonly when: boolean;
}

const CALLED = /(?:我叫|名叫|叫做|我是)$/;
const WEEKDAY = /周[一二三四五六日天]$/;
const TO_SOMEBODY = /(?:给|请|联系|通知|转告|邀请|换成|那位|这位|床)$/;
const HELPS = /(?:帮|带着|陪着?|找|约了)$/;

/** What stands before `start`. */
export function leftOfName(text: string, start: number): LeftOfName {
  const before = text.slice(Math.max(0, start - 20), start);
  const edge = isEdge(text, start - 1);
  let role = endsInRole(before);
  let roleEnding = endsInRoleEnding(before);
  let trigger = endsInTrigger(before);
  let when = endsInWhen(before);
  if ((role || roleEnding || trigger || when) && isOneWord(text, before, start)) role = roleEnding = trigger = when = false;
  return {
    label: edge && labelBefore(before) !== null,
    sure: edge && before.includes("姓名") && NAME_LABEL.test(before),
    role,
    roleEnding,
    trigger,
    copula: before.endsWith("是") && !before.endsWith("写的是"),
    written: before.endsWith("写的是"),
    greeting: endsInGreeting(before),
    edge,
    clause: edge && beginsClause(before),
    when,
    roleSaid: endsInRoleSaid(before),
    letter: edge && endsInListLetter(before),
    called: trigger && CALLED.test(before),
    weekday: when && WEEKDAY.test(before),
    toSomebody: trigger && TO_SOMEBODY.test(before),
    helps: trigger && HELPS.test(before),
  };
}

function endsInGreeting(before: string): boolean {
  const code = before.charCodeAt(before.length - 1);
  return !isIdeograph(code) && !isSignOrDigit(code) && GREETED.test(before);
}

function isOneWord(text: string, before: string, start: number): boolean {
  return ONE_WORD.test(before.slice(-2) + text.slice(start, start + 1)) || ONE_WORD.test(before.slice(-1) + text.slice(start, start + 2));
}
