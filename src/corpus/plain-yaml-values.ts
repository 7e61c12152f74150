/** Values of plain YAML that stand on one line, or between brackets. See `plain-yaml`. */

/** Thrown where the text goes beyond what is read here. */
export const beyond = Symbol('beyond plain YAML')

export const keyed = /^(\p{L}[\p{L}\p{N}_-]*):(?: +(.*))?$/u
const notText = /^(?:~|null|true|false|[-+]?(?:\d[\d_]*)?\.?\d*(?:e[-+]?\d+)?|0[ox][\da-f]+|[-+]?\.(?:inf|nan))$/i
const indicator = /^[,[\]{}#&*!|>'"%@`]|^[-?:](?: |$)|^(?:---|\.\.\.)/

/** How many more brackets a line opens than it closes, outside quotes; a quotation must end on its line. */
export function depthOf(line: string): number {
  const bare = line.replace(/(^|[[{,:] *)(?:"[^"]*"|'[^']*')/g, '$1')
  if (/(?:^|[[{,:] *)["']/.test(bare) || / #/.test(bare)) throw beyond
  let depth = 0
  for (const character of bare) {
    if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
  }
  return depth
}

export function readScalar(text: string): string | boolean | number {
  const quoted = /^"([^"]*)"$|^'([^']*)'$/.exec(text)
  if (quoted) return quoted[1] ?? quoted[2] ?? ''
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  if (indicator.test(text) || text.includes(': ') || text.endsWith(':') || text.includes(' #') || notText.test(text)) throw beyond
  return text
}

/** A whole `[a, b]` or `{ a: b }`; what stands in it may be another. */
export function readFlow(text: string): unknown {
  const inner = text.slice(1, -1).trim()
  const parts = splitFlow(inner)
  if (text.startsWith('[') && text.endsWith(']'))
    return parts.map((part) => (/^[[{]/.test(part) ? readFlow(part) : flowScalar(part)))
  if (!text.startsWith('{') || !text.endsWith('}')) throw beyond
  const map: Record<string, unknown> = {}
  for (const part of parts) {
    const [, key = '', rest = ''] = keyed.exec(part) ?? []
    if (key === '' || rest === '' || Object.hasOwn(map, key)) throw beyond
    map[key] = /^[[{]/.test(rest) ? readFlow(rest) : flowScalar(rest)
  }
  return map
}

function flowScalar(text: string): string | boolean | number {
  if (!/^["']/.test(text) && (/[[\]{},]/.test(text) || /:(?:$|["'])/.test(text))) throw beyond
  return readScalar(text)
}

/** The parts between commas, none of which is inside quotes or brackets. */
function splitFlow(inner: string): string[] {
  if (inner === '') return []
  const parts: string[] = []
  let start = 0
  let depth = 0
  let quote = ''
  for (let index = 0; index < inner.length; index += 1) {
    const character = inner[index] ?? ''
    if (quote !== '') quote = character === quote ? '' : quote
    else if ((character === '"' || character === "'") && /[[{,:]\s*$|^\s*$/.test(inner.slice(start, index))) quote = character
    else if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    else if (character === ',' && depth === 0) {
      parts.push(inner.slice(start, index).trim())
      start = index + 1
    }
    if (depth < 0) throw beyond
  }
  if (depth !== 0 || quote !== '') throw beyond
  const rest = inner.slice(start).trim()
  // A comma may stand after the last.
  if (rest !== '') parts.push(rest)
  if (parts.includes('')) throw beyond
  return parts
}
