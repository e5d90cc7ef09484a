import { DurableObject } from 'cloudflare:workers'
import text from '../build/bank/x.json.txt'
export class Game extends DurableObject {}
export class Board extends DurableObject {}
export default {
  fetch() {
    return new Response(text)
  },
}
