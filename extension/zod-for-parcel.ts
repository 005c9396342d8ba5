import {
  array,
  boolean,
  config,
  discriminatedUnion,
  enum as enumOf,
  iso,
  literal,
  null as nullSchema,
  number,
  object,
  record,
  strictObject,
  string,
  union,
  unknown,
  url,
  uuid,
} from "zod";

/**
 * What "zod" means inside the bundle: `build-extension.mjs` makes one file of this, and `alias` in package.json points there. Parcel 2.9
 * takes the namespace that zod exports as `z` for unused and leaves its modules out. A test holds this list against what is used.
 */
export const z = {
  array,
  boolean,
  discriminatedUnion,
  enum: enumOf,
  iso: { date: iso.date, datetime: iso.datetime },
  literal,
  null: nullSchema,
  number,
  object,
  record,
  strictObject,
  string,
  union,
  unknown,
  url,
  uuid,
};
export { config };
