import { Hono } from 'hono'
import { api } from './routes/api.ts'
import { pages } from './routes/pages.tsx'
import { requireSecrets } from './secrets.ts'

requireSecrets()

const app = new Hono<{ Bindings: Env }>()
app.route('/api/v1', api)
app.route('/', pages)

export default app
export { Board } from './board.ts'
export { Game } from './game.ts'
export { Player } from './player.ts'
