import { describe, expect, test } from 'vitest'
import { type Audience, verdict } from './bundled-check.js'

const citizen = (rows: readonly (readonly [text: string, reply: string])[]) =>
  test.each(rows)('%s: %s', (text, reply) => expect(verdict(text)).toBe(`red/${reply}`))

describe('somebody else in danger', () => {
  citizen([
    ['min søn siger han ikke vil leve mere', 'other'],
    ['min søn, der er 19, har selvmordstanker', 'other'],
    ['«jeg vil ikke leve mere» skriver min datter', 'other'],
    ['min datter siger: jeg vil ikke leve mere', 'other'],
    ['hun vil tage livet af sig', 'other'],
    ['jeg har fundet et afskedsbrev fra min søn', 'other'],
    ['jeg er bange for at min mand hænger sig', 'other'],
  ])
})

describe('the writer, though others are spoken of', () => {
  citizen([
    ['min mand ved ikke at jeg vil dø', 'self'],
    ['min kone er gået, vil bare dø', 'self'],
    ['min søn er 12, jeg vil ikke leve mere', 'self'],
    ['min mand siger jeg skal ringe, jeg vil ikke leve mere', 'self'],
    ['alle får det bedre uden mig, også min kone', 'self'],
    ['min mor er død og jeg vil også dø', 'self'],
  ])
})

describe('where nothing tells whose danger it is, it is the writer’s', () => {
  citizen([
    ['selvmordstanker', 'self'],
    ['vil ikke leve mere', 'self'],
    ['orker ikke at være til', 'self'],
  ])
})

describe('violence at home', () => {
  citizen([
    ['min kæreste slår mig', 'violence'],
    ['han tog kvælertag på mig', 'violence'],
    ['min eks truer med at slå mig ihjel', 'violence'],
    ['tør ikke tage hjem', 'violence'],
  ])
})

describe('a threat against others', () => {
  citizen([
    ['jeg slår hende ihjel', 'threat'],
    ['jeg kommer med en kniv', 'threat'],
    ['jeg smadrer sagsbehandleren', 'threat'],
    ['jeg brænder kommunen ned', 'threat'],
  ])
})

describe('of two signs the one for the writer is answered', () => {
  citizen([
    ['min kæreste slår mig og jeg vil ikke leve mere', 'self'],
    ['min søn vil ikke leve, og jeg vil heller ikke leve', 'self'],
  ])
})

describe('a professional about somebody else gets the card of the adviser', () => {
  const audiences: Audience[] = ['adviser', 'caseworker', 'consultant']
  const lines = [
    'borger i røret vil tage livet af sig',
    'borger siger: jeg vil ikke leve mere',
    'bgr truer med selvmord',
    'selvmordstanker, hvad gør jeg',
    'hun har taget alle sine piller',
  ]
  test.each(audiences.flatMap((audience) => lines.map((line) => [audience, line] as const)))('%s: %s', (audience, line) =>
    expect(verdict(line, audience)).toBe('red/adviser'),
  )

  test.each(audiences)('%s: about oneself the reply is one’s own', (audience) => {
    expect(verdict('jeg vil ikke leve mere', audience)).toBe('red/self')
    expect(verdict('min mand slår mig', audience)).toBe('red/violence')
  })
})
