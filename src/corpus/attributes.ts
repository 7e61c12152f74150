/** A Pandoc attribute block taken apart: `{#slug key=value other="two words"}`. */
export interface Attributes {
  readonly id?: string
  readonly values: ReadonlyMap<string, string>
  /** What is neither an id nor a `key=value`, or stands twice. */
  readonly faults: readonly string[]
}

const block = /\{(#[^{}]*)\}\s*$/
const part = /\s*(?:#(?<id>[^\s"=]+)|(?<key>[A-Za-z]+)=(?:"(?<quoted>[^"]*)"|(?<plain>[^\s"]+))|(?<fault>\S+))/y

/** Parts a text from the attribute block at its end; undefined where it has none. */
export function splitAttributes(text: string): { readonly text: string; readonly attributes: Attributes } | undefined {
  const match = block.exec(text)
  if (match === null) return undefined
  return { text: text.slice(0, match.index).trimEnd(), attributes: readAttributes(match[1] ?? '') }
}

function readAttributes(inner: string): Attributes {
  const values = new Map<string, string>()
  const faults: string[] = []
  const ids: string[] = []
  for (const { groups = {} } of inner.trim().matchAll(new RegExp(part, 'gy'))) {
    const { id, key, quoted, plain, fault } = groups
    if (id !== undefined) ids.push(id)
    else if (key !== undefined && !values.has(key)) values.set(key, quoted ?? plain ?? '')
    else faults.push(fault ?? `${key}= for the second time`)
  }
  if (ids.length > 1) faults.push(`#${ids[1]}`)
  return { ...(ids[0] !== undefined && { id: ids[0] }), values, faults }
}
