/** What validation says, in plain English instead of the library's own words. */
import * as v from 'valibot'

/** `("day" | "week")` as `day, week`. */
const list = (expected: string | null) =>
  (expected ?? '').replace(/[()"]/g, '').replaceAll(' |', ',')

// One complaint a field is enough.
v.setGlobalConfig({ abortPipeEarly: true })

v.setSpecificMessage(v.strictObject, ({ expected, received }) => {
  if (expected === 'never') return 'There is no such field.'
  return received === 'undefined' ? 'This field is missing.' : 'Send an object.'
})
v.setSpecificMessage(v.string, 'Use text.')
v.setSpecificMessage(v.number, 'Use a number.')
v.setSpecificMessage(v.integer, 'Use a whole number.')
v.setSpecificMessage(v.array, 'Use a list.')
v.setSpecificMessage(v.picklist, ({ expected }) => `Use one of: ${list(expected)}.`)
v.setSpecificMessage(v.variant, ({ expected }) => `Use one of: ${list(expected)}.`)
v.setSpecificMessage(v.literal, ({ expected }) => `Use ${list(expected)}.`)
v.setSpecificMessage(v.minValue, ({ requirement }) => `Use at least ${String(requirement)}.`)
v.setSpecificMessage(v.maxValue, ({ requirement }) => `Use at most ${String(requirement)}.`)
v.setSpecificMessage(v.minLength, 'Do not leave this empty.')
v.setSpecificMessage(v.maxLength, ({ requirement }) => `Use at most ${requirement} characters.`)
v.setSpecificMessage(v.isoDate, 'Use a date such as 2018-05-30.')
