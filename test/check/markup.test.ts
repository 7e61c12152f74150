import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

const found = (answer: string) => foundBy('markup', withCard({ answer: `A [@lov-2018#skrift].\n${answer}` }))

describe('markup', () => {
  it.each([
    '[B.]{.raad}',
    '[x](https://www.borger.dk)',
    '*C* **D** 2 < 3',
    '[B.]{.raad}{% if audience == "citizen" %} C [@lov-2018#skrift].{% endif %}',
    'A [@lov-2018#skrift]{% if audience == "citizen" %}{% endif %}.',
  ])('lets %s pass', (answer) => {
    expect(found(answer)).toEqual([])
  })

  it.each([
    ['<b>fed</b>', 'raw html'],
    ['<!-- note -->', 'raw html'],
    ['[x](http://x.dk)', 'a link that does not begin with https://'],
    ['[x](/side)', 'a link that does not begin with https://'],
    ['![x](https://x.dk/a.png)', 'an image'],
    ['[x]{.note}', 'an unknown span'],
    ['x {.raad}', '{.raad} with nothing before it'],
  ])('refuses %s', (answer, what) => {
    expect(found(answer)).toEqual([`svar/regler/ny.md:17 ${what}`])
  })
})
