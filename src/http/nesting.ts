/** Deepest nesting of a body; the contract's own shapes need six. */
export const NESTING_MAX = 32

/**
 * Whether a JSON text opens more than `max` lists and objects within one another. Asked before the text is parsed: JSON.parse takes any
 * depth, but JSON.stringify and every other walk down the value is recursive and would run out of stack.
 */
export function nestsDeeperThan(max: number, json: string): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i)
    if (quoted) {
      if (code === BACKSLASH) i++
      else if (code === QUOTE) quoted = false
    } else if (code === QUOTE) quoted = true
    else if (code === BRACKET || code === BRACE) {
      if (++depth > max) return true
    } else if (code === BRACKET_END || code === BRACE_END) depth--
  }
  return false
}

const [QUOTE, BACKSLASH, BRACKET, BRACKET_END, BRACE, BRACE_END] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]
