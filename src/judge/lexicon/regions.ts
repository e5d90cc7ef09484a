/** Parts of countries by their words written together, with postal codes: USPS, Canada Post, ISO 3166-2. */
const STATES: Record<string, string> = {
  'us-x':
    'alabama al ala,alaska ak,arizona az ariz,arkansas ar ark,california ca cal calif cali,colorado co colo,connecticut ct conn,delaware de del,florida fl fla,georgia ga,hawaii hi,idaho id,illinois il ill,indiana in ind,iowa ia,kansas ks kan,kentucky ky,louisiana la,maine me,maryland md,massachusetts ma mass,michigan mi mich,minnesota mn minn,mississippi ms miss,missouri mo,montana mt mont,nebraska ne neb,nevada nv nev,newhampshire nh,newjersey nj,newmexico nm,newyork ny newyorkstate,northcarolina nc,northdakota nd,ohio oh,oklahoma ok okla,oregon or ore,pennsylvania pa penn,rhodeisland ri,southcarolina sc,southdakota sd,tennessee tn tenn,texas tx tex,utah ut,vermont vt,virginia va,washington wa wash washingtonstate,westvirginia wv,wisconsin wi wis,wyoming wy wyo,districtofcolumbia dc',
  'ca-x':
    'ontario on ont,quebec qc que,britishcolumbia bc,alberta ab,manitoba mb,saskatchewan sk sask,novascotia ns,newbrunswick nb,newfoundland nl newfoundlandandlabrador,princeedwardisland pei,yukon yt,nunavut nu',
  au: 'newsouthwales nsw,victoria vic,queensland qld,southaustralia sa,westernaustralia wa,tasmania tas',
  'in-x':
    'maharashtra,tamilnadu,karnataka,kerala,punjab,gujarat,rajasthan,westbengal,uttarpradesh,goa,bihar',
  'de-x': 'bavaria bayern,saxony,hesse,prussia',
  'it-x': 'tuscany toscana,lombardy,sicily,veneto,piedmont,campania,lazio,sardinia',
  fr: 'brittany,normandy,provence,burgundy,alsace,corsica',
  es: 'catalonia,andalusia,galicia',
  'en-x':
    'kent,essex,sussex,surrey,norfolk,suffolk,cornwall,devon,dorset,somerset,yorkshire,lancashire,cumbria,cheshire,merseyside,durham,northumberland,middlesex,westmidlands',
}

/** Any name of a region to its first name and its country. Codes of two letters count only behind a comma. */
export const REGIONS: ReadonlyMap<string, { region: string; country: string }> = new Map(
  Object.entries(STATES).flatMap(([country, regions]) =>
    regions.split(',').flatMap((names) => {
      const [region = '', ...others] = names.split(' ')
      return [region, ...others].map((name): [string, { region: string; country: string }] => [
        name,
        { region, country },
      ])
    }),
  ),
)

/** Nations within the United Kingdom. */
export const WITHIN: ReadonlyMap<string, string> = new Map([
  ['en-x', 'gb'],
  ['sct', 'gb'],
  ['wls', 'gb'],
  ['nir', 'gb'],
])
