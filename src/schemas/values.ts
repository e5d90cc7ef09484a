/** What other shapes are made of. */
import * as v from 'valibot'

export const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Lower-case words joined by hyphens: ids of documents, categories and quizzes. */
export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.'),
  v.maxLength(80),
)
export type Slug = v.InferOutput<typeof Slug>

/**
 * A date at the precision that the source gives: ISO 8601 `2018-05-30`, `2018-05` or `2018`; where
 * no year can be told, XML Schema's gMonth `--05` and gMonthDay `--05-30`
 * (https://www.w3.org/TR/xmlschema11-2/#gMonth).
 */
export const DateValue = v.pipe(
  v.string(),
  v.regex(
    /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|--(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$/,
    'Use an ISO 8601 date: 2018-05-30, 2018-05 or 2018.',
  ),
)
export type DateValue = v.InferOutput<typeof DateValue>

/** An amount with what it counts: `{ number: 5, unit: "hour" }`. `unit` is singular, or null. */
export const NumberValue = v.strictObject({
  number: v.pipe(v.number(), v.finite()),
  unit: v.nullable(text(40)),
})
export type NumberValue = v.InferOutput<typeof NumberValue>

export const Time = v.pipe(v.string(), v.isoTimestamp(), v.description('RFC 3339, UTC'))
export const Day = v.pipe(v.string(), v.isoDate(), v.description('A UTC day, 2026-05-30'))

/** A whole number as a query string or form sends it. */
export const wholeNumber = (min: number, max: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,6}$/, 'Use a whole number.'),
    v.transform(Number),
    v.number(),
    v.integer(),
    v.minValue(min),
    v.maxValue(max),
  )

export const Points = v.pipe(v.nullable(count), v.description('Null except in mode `timed`'))
