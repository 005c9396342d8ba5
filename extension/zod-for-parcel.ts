import * as zod from "zod";

/**
 * What "zod" means inside the bundle: `scripts/build-extension.mjs` makes one file of this, and `alias` in package.json points there.
 * Parcel 2.9 takes the namespace that zod exports as `z` for unused and leaves its modules out. A test holds this list against what is used.
 */
export const z = {
  array: zod.array,
  boolean: zod.boolean,
  discriminatedUnion: zod.discriminatedUnion,
  enum: zod.enum,
  iso: { date: zod.iso.date, datetime: zod.iso.datetime },
  literal: zod.literal,
  null: zod.null,
  number: zod.number,
  object: zod.object,
  record: zod.record,
  strictObject: zod.strictObject,
  string: zod.string,
  union: zod.union,
  unknown: zod.unknown,
  url: zod.url,
  uuid: zod.uuid,
};
export const config = zod.config;
