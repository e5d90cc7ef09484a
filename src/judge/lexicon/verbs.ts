const FORMS =
  'sink/sank/sunk win/won write/wrote/written sing/sang/sung begin/began/begun become/became come/came go/went/gone give/gave/given take/took/taken make/made build/built fight/fought fall/fell/fallen fly/flew/flown grow/grew/grown hold/held keep/kept know/knew/known lose/lost meet/met pay/paid run/ran say/said sell/sold send/sent shoot/shot speak/spoke/spoken stand/stood steal/stole/stolen swim/swam/swum teach/taught think/thought throw/threw/thrown tell/told wear/wore/worn break/broke/broken buy/bought bring/brought catch/caught choose/chose/chosen draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten freeze/froze/frozen hide/hid/hidden leave/left lead/led ride/rode/ridden ring/rang/rung rise/rose/risen see/saw/seen shake/shook/shaken sit/sat sleep/slept spend/spent strike/struck swear/swore/sworn tear/tore/torn bear/bore/born/borne get/got/gotten find/found feel/felt hear/heard lie/lay/lain mean/meant bite/bit/bitten beat/beaten hit hurt cut lend/lent bind/bound'

/** Every form of an irregular English verb to all of them. From the usual school lists. */
export const VERB_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.split(' ').flatMap((line) => {
    const forms = line.split('/')
    return forms.map((form): [string, string[]] => [form, forms])
  }),
)
