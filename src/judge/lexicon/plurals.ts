/** Plurals that no rule gives, English and Latin, to their singular. */
export const PLURALS: ReadonlyMap<string, string> = new Map(
  'men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse dice:die people:person leaves:leaf wolves:wolf knives:knife lives:life wives:wife halves:half thieves:thief shelves:shelf calves:calf loaves:loaf bacteria:bacterium fungi:fungus cacti:cactus nuclei:nucleus phenomena:phenomenon criteria:criterion larvae:larva vertebrae:vertebra algae:alga crises:crisis axes:axis analyses:analysis media:medium data:datum'
    .split(' ')
    .map((pair): [string, string] => {
      const [plural = '', singular = ''] = pair.split(':')
      return [plural, singular]
    }),
)
