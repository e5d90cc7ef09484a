import { Hono } from 'hono'
import { api } from './routes/api.ts'

const app = new Hono<{ Bindings: Env }>()
app.route('/api/v1', api)

export default app
export { Board } from './board.ts'
export { Game } from './game.ts'
