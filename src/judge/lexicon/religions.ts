const GROUPS =
  'hinduism/hindu buddhism/buddhist jainism/jain sikhism/sikh islam/islamic/muslim judaism/jewish/jew christianity/christian catholicism/catholic protestantism/protestant zoroastrianism/zoroastrian shintoism/shinto taoism/taoist/daoism/daoist confucianism/confucian anglicanism/anglican lutheranism/lutheran calvinism/calvinist methodism/methodist mormonism/mormon orthodoxy/orthodox'

/** A religion, its adjective and its adherents to one name. By hand, as English dictionaries give them. */
export const RELIGIONS: ReadonlyMap<string, string> = new Map(
  GROUPS.split(' ').flatMap((group) => {
    const names = group.split('/')
    return names.map((name): [string, string] => [name, names[0]!])
  }),
)
