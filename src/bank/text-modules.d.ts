/** Wrangler hands on `.txt` files as text modules, outside the Worker's script. */
declare module '*.json.txt' {
  const text: string
  export default text
}
