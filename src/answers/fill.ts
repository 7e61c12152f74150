/** A fixed text with its `{placeholders}` filled; one without a value is left out with the white space before it. */
export function fill(text: string | undefined, values: Readonly<Record<string, string>>): string {
  return (text ?? '').replace(/\s*\{([^}]+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value ? whole.replace(`{${name}}`, value) : ''
  })
}
