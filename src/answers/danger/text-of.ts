/**
 * Everything that a person may have written in a parsed JSON body: all its strings, joined by newlines. A string on its own may be a
 * body that is no JSON, or was cut off: then its escapes, and what a form makes of letters and spaces, are undone as well.
 */
export function textOf(body: unknown): string {
  if (typeof body === 'string') return decoded(body)
  const texts: string[] = []
  const waiting: unknown[] = [body]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value).reverse())
  }
  return texts.join('\n')
}

function decoded(text: string): string {
  const unescaped = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, '\n')
    .replace(/\\(.)/g, '$1')
  if (!/[%+]/.test(unescaped)) return unescaped
  return unescaped.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, percentDecoded)
}

/** UTF-8, or where it is not that, one letter a byte. */
function percentDecoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
}
