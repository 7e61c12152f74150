import { describe, expect, it } from 'vitest'
import { cutSentences, sentences } from '../../src/render/sentences.js'

describe('sentences of Danish text', () => {
  it.each<[string, string[]]>([
    ['Du kan klage. Det er gratis!  Hvornår? Nu.', ['Du kan klage.', 'Det er gratis!', 'Hvornår?', 'Nu.']],
    ['Det står i § 113, stk. 3. Du kan spørge.', ['Det står i § 113, stk. 3.', 'Du kan spørge.']],
    ['Se § 18 a. Den gælder.', ['Se § 18 a.', 'Den gælder.']],
    ['Se skrivelse nr. 9200 af 7. april 2014. Den er væk.', ['Se skrivelse nr. 9200 af 7. april 2014.', 'Den er væk.']],
    ['Puljen var 40,4 mio. kr. til hele landet.', ['Puljen var 40,4 mio. kr. til hele landet.']],
    ['Der var 16,7 mio. kr. København fik dem.', ['Der var 16,7 mio. kr.', 'København fik dem.']],
    ['Det var 5.000 kr. Det er alt.', ['Det var 5.000 kr.', 'Det er alt.']],
    ['Tag én med, f.eks. Else, bl.a. Hans eller ca. Fem.', ['Tag én med, f.eks. Else, bl.a. Hans eller ca. Fem.']],
    ['Det er pkt. 4. Læs det.', ['Det er pkt. 4.', 'Læs det.']],
    ['Loven kom 1. juni 2018. Den 1. Juli kom mere.', ['Loven kom 1. juni 2018.', 'Den 1. Juli kom mere.']],
    ['Det holdt til 2017. 40 forløb stoppede.', ['Det holdt til 2017.', '40 forløb stoppede.']],
    ['Ring til kommunen. 14 dage er nok.', ['Ring til kommunen.', '14 dage er nok.']],
    ['Det gælder 1. 2. og 3. uge.', ['Det gælder 1. 2. og 3. uge.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('an answer word alone belongs to the sentence after it', () => {
    expect(sentences('Nej. Kommunen kan ikke. Ja! Det kan du.')).toEqual(['Nej. Kommunen kan ikke.', 'Ja! Det kan du.'])
    expect(sentences('Ja.')).toEqual(['Ja.'])
    expect(sentences('Nej, det gør den ikke. Den er væk.')).toEqual(['Nej, det gør den ikke.', 'Den er væk.'])
  })

  it.each([
    '«Jeg klager. Jeg skriver mere senere.»',
    '"Jeg klager. Jeg skriver mere senere."',
    '‘Jeg klager. Jeg skriver mere senere.’',
    '“Jeg klager. Mere senere.”',
    '„Jeg klager. Mere senere.“',
  ])('a quotation belongs to the sentence it stands in: %s', (quotation) => {
    expect(sentences(`Skriv ${quotation} til kommunen. Gem det.`)).toEqual([`Skriv ${quotation} til kommunen.`, 'Gem det.'])
  })

  it('a quotation at the end closes its sentence', () => {
    expect(sentences('Skriv: «Jeg klager.» Gem det.')).toEqual(['Skriv: «Jeg klager.»', 'Gem det.'])
  })

  it('line ends do not part sentences', () => {
    expect(sentences('Loven kom\n1. juni 2018.\nDen gælder.')).toEqual(['Loven kom 1. juni 2018.', 'Den gælder.'])
  })

  it('two full stops end an abbreviation and a sentence', () => {
    expect(cutSentences('Det var 40 mio.. Det er alt.').map(({ text }) => text)).toEqual(['Det var 40 mio..', 'Det er alt.'])
  })

  it('each knows where it begins', () => {
    const text = '  Et. To.\nTre.'
    for (const cut of cutSentences(text)) expect(text.slice(cut.index)).toMatch(new RegExp(`^${cut.text}`))
    expect(cutSentences(text)).toHaveLength(3)
  })

  it('nothing has none', () => {
    expect(sentences('')).toEqual([])
    expect(sentences(' \n ')).toEqual([])
  })
})
