import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ChosenName } from '../../src/chosen-name.ts'

test('a name is no insult, and innocent ones are let through', () => {
  for (const name of ['fuck you', 'FuUuCK', 'sh1t', 'ＦＵＣＫ', 'fuсk', 'fúck']) {
    const parsed = v.safeParse(ChosenName, name)
    expect(parsed.issues?.[0].message, name).toBe('Choose another name.')
  }
  for (const name of ['Scunthorpe', 'Matsushita Ken', 'Cassandra', 'Essex']) {
    expect(v.safeParse(ChosenName, name).success, name).toBe(true)
  }
})
