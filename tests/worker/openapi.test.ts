import { expect, test } from 'vitest'
import { openApi } from '../../scripts/openapi.ts'
import { api } from '../../src/routes/api.ts'

test('the description names exactly the routes that there are', () => {
  const { paths } = openApi() as { paths: Record<string, Record<string, unknown>> }
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const routed = api.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
  expect(described.toSorted()).toEqual([...new Set(routed)].toSorted())
})

test('every reference leads somewhere', () => {
  const description = openApi() as { components: { schemas: Record<string, unknown> } }
  const references = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)]
  expect(references.length).toBeGreaterThan(20)
  for (const [, name] of references) expect(description.components.schemas).toHaveProperty(name!)
})
