import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { readCard } from './cards.js'
import { dangerShape } from './danger.js'
import { deepFreeze } from './freeze.js'
import * as language from './language.js'
import type { Card, Corpus, Point, Source } from './model.js'
import { Problems, throwIfAny } from './problems.js'
import * as registers from './registers.js'
import { readSource } from './sources.js'
import type { ReadYaml } from './yaml.js'
import { readYaml, shaped } from './yaml.js'

/** Path under the corpus folder, with `/` -> what the file holds. */
export type CorpusFiles = ReadonlyMap<string, string>

/**
 * Makes the corpus of the files, deeply frozen. Throws one `CorpusError` that names every problem, or returns the whole of it:
 * there is no half-loaded corpus. The order of the map does not matter.
 */
export function parseCorpus(files: CorpusFiles): Corpus {
  const problems = new Problems()
  const paths = [...files.keys()].sort()
  const normal = new Map(paths.map((path) => [path, normalise(files.get(path) ?? '')]))
  const read = yamlReader(normal, problems)

  const sources = byId(
    each(normal, /^kilder\/.+\.md$/, (file, text) => readSource(file, text, problems)),
    problems,
  )
  const cards = byId(
    each(normal, /^svar\/.+\.md$/, (file, text) => readCard(file, text, problems)),
    problems,
  )
  if (sources.size === 0) problems.add('kilder', 1, 'there are no sources', 'Add one: kilder/<id>.md')
  if (cards.size === 0) problems.add('svar', 1, 'there are no answer cards', 'Add one: svar/<area>/<id>.md')

  const terms = read('sprog/begreber.yaml', language.termsShape)
  const stopWords = read('sprog/stopord.yaml', language.stopWordsShape)
  const neutral = read('sprog/neutrale.yaml', language.neutralShape)
  const stems = read('sprog/stammer.yaml', language.stemsShape)
  const compounds = read('sprog/sammensaetninger.yaml', language.compoundShape)
  const ambiguous = read('sprog/spoerg-igen.yaml', language.ambiguousShape)
  const followUps = read('sprog/opfoelgning.yaml', language.followUpShape)
  const edges = read('sprog/kant.yaml', registers.edgesShape)
  const reservations = read('sprog/forbehold.yaml', registers.reservationsShape)
  const texts = read('sprog/faste-tekster.yaml', registers.fixedTextsShape)
  const contacts = read('kontakt.yaml', registers.contactsShape)
  const about = read('korpus.yaml', registers.corpusShape)
  const danger = read('sprog/fare.yaml', dangerShape)

  const contactList = contacts ? registers.toContacts(contacts.data, contacts.yaml, contacts.file) : []
  const edgeList = edges ? registers.toEdges(edges.data, edges.yaml, edges.file) : []
  const contactsById = byId(contactList, problems)
  const edgesById = byId(edgeList, problems)
  throwIfAny(problems.list)
  if (
    !terms ||
    !stopWords ||
    !neutral ||
    !stems ||
    !compounds ||
    !ambiguous ||
    !followUps ||
    !reservations ||
    !texts ||
    !about ||
    !danger
  ) {
    throw new Error('a file of the corpus failed without a problem being noted')
  }
  return deepFreeze({
    version: versionOf(files, paths),
    coversFrom: about.data.coversFrom,
    sources,
    points: new Map<string, Point>(
      [...sources.values()].flatMap(({ points }) => points.map((point): [string, Point] => [point.id, point])),
    ),
    cards,
    reservations: registers.toReservations(reservations.data, reservations.yaml, reservations.file),
    contacts: contactsById,
    edges: edgesById,
    language: language.toLanguage(
      {
        terms: terms.data,
        stopWords: stopWords.data,
        neutral: neutral.data,
        stems: stems.data,
        compounds: compounds.data,
        ambiguous: ambiguous.data,
        followUps: followUps.data,
      },
      { terms: terms.yaml, ambiguous: ambiguous.yaml },
    ),
    texts: registers.toFixedTexts(texts.data),
    danger: danger.data,
  })
}

interface ReadFile<T> {
  readonly file: string
  readonly yaml: ReadYaml
  readonly data: T
}

/** Reads one YAML file by its path, which must be there and have the shape. */
function yamlReader(files: CorpusFiles, problems: Problems) {
  return <T>(file: string, schema: z.ZodType<T>): ReadFile<T> | undefined => {
    const text = files.get(file)
    if (text === undefined) {
      problems.add(file, 1, 'the file is missing', 'Put it back, or write it: the service does not start without it')
      return undefined
    }
    const yaml = readYaml(text, file, problems)
    if (yaml === undefined) return undefined
    const data = shaped(yaml, schema, file, problems)
    return data === undefined ? undefined : { file, yaml, data }
  }
}

function each<T extends Source | Card>(
  files: CorpusFiles,
  path: RegExp,
  make: (file: string, text: string) => T | undefined,
): T[] {
  const made: T[] = []
  for (const [file, text] of files) {
    const thing = path.test(file) ? make(file, text) : undefined
    if (thing !== undefined) made.push(thing)
  }
  return made
}

function byId<T extends { readonly id: string; readonly place?: { readonly file: string; readonly line: number } }>(
  things: readonly T[],
  problems: Problems,
): Map<string, T> {
  const map = new Map<string, T>()
  for (const thing of things) {
    const other = map.get(thing.id)?.place
    if (other !== undefined && thing.place !== undefined) {
      problems.add(
        thing.place.file,
        thing.place.line,
        `the id \`${thing.id}\` is taken by ${other.file}:${other.line}`,
        'Give one of them another id',
      )
    }
    map.set(thing.id, thing)
  }
  return map
}

/** One form of Unicode and of line ends, so that two spellings of å that look alike are alike. */
function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
}

function versionOf(files: CorpusFiles, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(files.get(path) ?? '')
      .update('\0')
  return hash.digest('hex').slice(0, 12)
}
