/** The text without what stands in quotation marks: words that somebody else said, or that the reader is given to send. */
export function quotable(text: string): string {
  return text.replace(/«[^»]*»|„[^“]*“|“[^”]*”|‘[^’]*’|"[^"]*"/g, '«»')
}
