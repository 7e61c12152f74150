import type { Corpus } from '../../src/corpus/model.js'
import { parseCorpus } from '../../src/corpus/parse.js'

/** What a test says of a source; the rest is filled in. `points` are items as written, without the number. */
export interface SourceSpec {
  readonly id: string
  readonly points: readonly string[]
  readonly heading?: string
  /** Front matter as `key: value` lines, over the defaults. `null` leaves a key out. */
  readonly front?: Readonly<Record<string, string | null>>
}

/** What a test says of a card; the rest is filled in so that the card passes the check. */
export interface CardSpec {
  readonly id: string
  readonly short?: string
  readonly answer?: string
  readonly steps?: string
  readonly front?: Readonly<Record<string, string | null>>
}

/** A source file's text. */
export function sourceText({ id, points, heading = 'Afsnit', front = {} }: SourceSpec): string {
  const defaults = {
    id,
    title: `Kilden ${id}`,
    publisher: 'Styrelsen',
    issued: '2018-05-29',
    kind: 'law',
    valid: '{ from: 2018-06-01 }',
    checked: '2026-11-01',
    basis: 'read',
    confirmed: 'false',
  }
  const items = points.map((point, index) => `${index + 1}. ${point}`).join('\n')
  return `---\n${frontLines(defaults, front)}\n---\n## ${heading}\n\n${items}\n`
}

/** An answer card's text: each sample question is its own, its parts cite `lov-2018#frist`. */
export function cardText({ id, short, answer, steps, front = {} }: CardSpec): string {
  const questions = Array.from({ length: 8 }, (_, index) => `${id.replaceAll('-', ' ')} spørgsmål nummer ${index + 1}`)
  const defaults = {
    id,
    title: `Hvad med ${id}?`,
    subject: '[ressourceforloeb]',
    questions: `[${questions.join(', ')}]`,
    related: '[]',
    reservations: '[]',
  }
  return [
    `---\n${frontLines(defaults, front)}\n---`,
    `## Kort\n\n${short ?? 'Kommunen svarer på skrift [@lov-2018#skrift].'}`,
    `## Svar\n\n${answer ?? 'Kommunen svarer på skrift [@lov-2018#skrift].'}`,
    `## Det kan du gøre\n\n${steps ?? '- Skriv til din sagsbehandler.\n- Gem svaret.'}\n`,
  ].join('\n\n')
}

/** What the crisis reply cannot do without. */
const crisisTexts = ['selv', 'anden', 'vold', 'trussel', 'raadgiver'].map((kind) => `krise-${kind}: Ring 112.\n`).join('')
const crisisContacts = [
  ['alarm-112', '112'],
  ['laegevagt', '1813'],
  ['livslinien', '70 20 12 01'],
  ['lev-uden-vold', '1888'],
]
  .map(
    ([id, phone]) =>
      `- { id: ${id}, name: Hjælp, helpsWith: fare, phone: "${phone}", checked: 2026-11-01, reviewBy: 2027-05-01 }\n`,
  )
  .join('')

/** The files of a small corpus that loads and passes the check: one source of two points, two cards that name each other. */
export function smallFiles(): Map<string, string> {
  return new Map(
    Object.entries({
      'kilder/lov-2018.md': sourceText({
        id: 'lov-2018',
        points: [
          'Kommunen svarer på skrift. {#skrift}',
          'Loven trådte i kraft den 1. juni 2018. {#ikraft nature=event from=2018-06-01}',
        ],
      }),
      'svar/regler/svar-paa-skrift.md': cardText({ id: 'svar-paa-skrift', front: { related: '[hvornaar-begyndte-det]' } }),
      'svar/regler/hvornaar-begyndte-det.md': cardText({
        id: 'hvornaar-begyndte-det',
        short: 'Loven kom 1. juni 2018 [@lov-2018#ikraft].',
        answer: 'Loven begyndte i juni 2018 [@lov-2018#ikraft].',
        front: { related: '[svar-paa-skrift]' },
      }),
      'sprog/begreber.yaml': '- { id: ressourceforloeb, label: ressourceforløb, forms: [rf, resurseforløb] }\n',
      'sprog/stopord.yaml': 'words: [og, i, at]\nquestionWords: [hvad, hvornår, kan]\n',
      'sprog/neutrale.yaml': 'sygdomme: [kol, gigt]\nfamilie: [mor, far]\n',
      'sprog/stammer.yaml': 'haver: have\n',
      'sprog/sammensaetninger.yaml': 'parts: [forløb, ydelse]\n',
      'sprog/opfoelgning.yaml':
        'kinds: { still: [gælder det stadig], source: [hvem siger det], shorter: [kortere], thanks: [tak], about: [hvem er du] }\nopens: [og, hvad med]\n',
      'sprog/spoerg-igen.yaml':
        '- words: [ydelse]\n  question: Hvilken ydelse mener du?\n  choices:\n' +
        '    - { label: Min sag, answerId: svar-paa-skrift }\n    - { label: Noget andet, question: hvad er en ydelse }\n',
      'sprog/kant.yaml':
        '- { id: skat, title: Skat, words: [skat, trækprocent], questions: [hvad skal jeg betale i skat],\n' +
        '    pointer: Spørg Skattestyrelsen., contacts: [skattestyrelsen] }\n',
      'sprog/fare.yaml':
        'groups: { doe: [dø] }\nspellings: { døø: dø }\n' +
        'signs: [{ id: vil-doe, level: red, reply: self, patterns: [jeg vil dø] }]\n',
      'sprog/forbehold.yaml':
        'brevets-frist: "Fristen i dit eget brev gælder."\nikke-for-sent: "Er fristen gået, så klag alligevel."\n' +
        'bliv-ikke-vaek: "Det betyder ikke, at du kan blive væk."\nloebende-forloeb: "Det gælder formentlig kun forløb i gang."\n' +
        'foer-reformen: { text: "Kilden er fra før 1. februar 2026.", from: 2026-02-01 }\nventes-2027: "Reglerne ventes ændret 1. januar 2027."\n' +
        'ikke-laest: "Vi har ikke læst det i selve loven."\ningen-timegraense: "Vores kilder har ingen fast timegrænse."\n' +
        'en-mening: "Det er {afsender}s vurdering, ikke en regel."\n',
      'sprog/faste-tekster.yaml': `hilsen: Hej.\nikke-daekket: "Det har vi ikke kilder til. {pointer}"\n${crisisTexts}`,
      'kontakt.yaml':
        '- { id: skattestyrelsen, name: Skattestyrelsen, helpsWith: skat, seen: "?", checked: 2026-11-01, reviewBy: 2027-05-01 }\n' +
        crisisContacts,
      'korpus.yaml': 'coversFrom: 2013-01-01\nreason: Reformen begyndte den dag.\n',
    }),
  )
}

/** The small corpus' files with some put in, replaced, or (`null`) taken out. */
export function filesWith(changes: Readonly<Record<string, string | null>>): Map<string, string> {
  const files = smallFiles()
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
  return files
}

/** The small corpus, loaded, with the changes of `filesWith`. */
export function smallCorpus(changes: Readonly<Record<string, string | null>> = {}): Corpus {
  return parseCorpus(filesWith(changes))
}

function frontLines(defaults: Readonly<Record<string, string>>, own: Readonly<Record<string, string | null>>): string {
  return Object.entries({ ...defaults, ...own })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')
}
