/** Freezes a value and all it holds, maps included, and gives it back. A frozen map refuses to be changed. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (value instanceof Map) {
    for (const [key, held] of value) {
      deepFreeze(key)
      deepFreeze(held)
    }
    // Object.freeze leaves a map's own entries open.
    for (const method of ['set', 'delete', 'clear'] as const) Object.defineProperty(value, method, { value: refuse })
  }
  Object.freeze(value)
  for (const held of Object.values(value)) deepFreeze(held)
  return value
}

function refuse(): never {
  throw new TypeError('The corpus does not change once it is loaded')
}
