import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paletteModule } from '../../scripts/palette.ts'

const CSS = readFileSync('src/pages/styles/base.css', 'utf8')

test('every surface is taken from the style sheet, light and dark', () => {
  const [, json = ''] = / = (\{.+\})\n$/.exec(paletteModule(CSS)) ?? []
  const { light, dark } = JSON.parse(json) as Record<'light' | 'dark', string[]>
  expect([light?.length, dark?.length]).toEqual([3, 3])
  for (const [at, colour] of (light ?? []).entries()) {
    expect(CSS).toContain(`light-dark(#${colour}, #${dark?.[at]})`)
  }
})

test('a surface that the sheet does not give is named', () => {
  expect(() => paletteModule(CSS.replace('--cited:', '--quoted:'))).toThrow('--cited')
})
