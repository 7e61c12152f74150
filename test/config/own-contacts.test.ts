import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOwnContacts } from '../../src/own-contacts.js'

const fileWith = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'contacts-')), 'kontakt.yaml')
  writeFileSync(file, text)
  return file
}

describe("the operator's own contacts", () => {
  it('are none where no file is named', () => {
    expect(readOwnContacts(undefined)).toEqual([])
  })

  it('are read in their order, with what they have', () => {
    const file = fileWith(
      '- { id: egen, name: Rådgivningen, helpsWith: Vi taler din sag igennem., phone: "12 34 56 78" }\n- { id: mail, name: Brevkassen, helpsWith: Svarer på skrift., url: "https://example.org" }\n',
    )
    expect(readOwnContacts(file)).toEqual([
      { id: 'egen', name: 'Rådgivningen', helpsWith: 'Vi taler din sag igennem.', phone: '12 34 56 78' },
      { id: 'mail', name: 'Brevkassen', helpsWith: 'Svarer på skrift.', url: 'https://example.org' },
    ])
  })

  it.each([
    ['is not there', () => '/nowhere/kontakt.yaml', /CONTACTS_FILE .*ENOENT/],
    ['is no YAML', () => fileWith('- { id: ['), /CONTACTS_FILE/],
    ['is no list', () => fileWith('id: egen'), /the whole/],
    ['lacks a name', () => fileWith('- { id: egen, helpsWith: Hjælper. }'), /0\.name/],
    ['has a field that nobody reads', () => fileWith('- { id: egen, name: A, helpsWith: B, fax: "1" }'), /fax|Unrecognized/],
    ['has an address that is none', () => fileWith('- { id: egen, name: A, helpsWith: B, url: nowhere }'), /0\.url/],
  ])('are refused with the file and the mend when it %s', (_, file, message) => {
    expect(() => readOwnContacts(file())).toThrow(message)
    expect(() => readOwnContacts(file())).toThrow(/Write a list of contacts/)
  })
})
