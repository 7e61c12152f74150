import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

const steps = (text: string) => foundBy('advice-content', withCard({ steps: `- ${text}\n- Ring.` }))

describe('advice-content lets pass', () => {
  it.each([
    'Ring 112, hvis du er i fare.',
    'Ring til Livslinien, 70 20 12 01.',
    'Skriv tre linjer. Det tager fem minutter.',
    'Send: «Jeg klager over afgørelsen af [dato].»',
    'Spørg kommunen, hvad du skal.',
    'Spørg kommunen om, hvad du må.',
    'Det er ret vigtigt.',
    'Ret dine oplysninger.',
    'Find det rette brev.',
    'Skal du til møde, så ring til kommunen.',
  ])('%s', (text) => {
    expect(steps(text)).toEqual([])
  })

  it('all of it, where it cites', () => {
    expect(steps('Du har ret til svar inden 14 dage, se § 3, det skal kommunen [@lov-2018#skrift].')).toEqual([])
  })

  it('in Svar, what is no advice: there it must cite', () => {
    expect(foundBy('advice-content', withCard({ answer: 'Du har ret til det.' }))).toEqual([])
  })
})

describe('advice-content refuses', () => {
  it.each([
    ['Klag inden 14 dage.', 'the figure «14»'],
    ['Klag inden fire uger.', 'the figure «fire»'],
    ['Brug § 113.', 'the figure «§ 113»'],
    ['Find den rigtige §.', 'a §'],
    ['Ring før 1. juni.', 'the figure «1. juni»'],
    ['I 2018 var det nemt.', 'the figure «2018»'],
    ['Du har ret til det.', '«har ret»'],
    ['Det har du ret til.', '«har du ret»'],
    ['Ret til aktindsigt.', '«Ret til»'],
    ['Det er din gode ret.', '«din gode ret»'],
    ['Kend dine rettigheder.', '«rettigheder»'],
    ['Stil krav.', '«krav»'],
    ['Kravet er klart.', '«Kravet»'],
    ['Kommunen skal svare.', '«Kommunen skal»'],
    ['Husk, at kommunen altid skal svare.', '«kommunen altid skal»'],
    ['Det må kommunen ikke.', '«må kommunen»'],
    ['Sagsbehandleren må ikke sige det.', '«Sagsbehandleren må»'],
    ['Brug LAB § 112.', 'the figure «§ 112»'],
  ])('%s', (text, fault) => {
    expect(steps(text)[0]).toContain(`svar/regler/ny.md:20 ${fault}`)
  })

  it('the same in an advice span', () => {
    expect(
      foundBy(
        'advice-content',
        withCard({ short: '[Klag inden 14 dage.]{.raad}', answer: 'A [@lov-2018#skrift]. [Du har krav på det.]{.raad}' }),
      ),
    ).toEqual([
      'svar/regler/ny.md:12 the figure «14» in uncited advice: «Klag inden 14 dage.»',
      'svar/regler/ny.md:16 «krav» in uncited advice: «Du har krav på det.»',
    ])
  })
})
