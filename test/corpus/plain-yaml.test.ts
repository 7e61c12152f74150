import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { readFiles } from '../../src/corpus/load.js'
import { readPlainYaml } from '../../src/corpus/plain-yaml.js'
import { smallFiles } from '../support/corpus.js'

/** What the yaml package makes of a text, or `refused`. */
function fully(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true })
  return document.errors.length > 0 ? 'refused' : document.toJS()
}

/** The YAML of a corpus file: all of it, or its front matter. */
const yamlOf = ([path, text]: readonly [string, string]) =>
  path.endsWith('.md') ? (text.split('\n---\n')[0]?.replace(/^---\n/, '') ?? '') : text

describe('plain YAML', () => {
  it.each<[string, unknown]>([
    ['a: b\nc: d e', { a: 'b', c: 'd e' }],
    ['a:\n  - x\n  - y', { a: ['x', 'y'] }],
    ['a:\n- x\nb: y', { a: ['x'], b: 'y' }],
    ['- id: x\n  forms: [a, b c]\n- id: y', [{ id: 'x', forms: ['a', 'b c'] }, { id: 'y' }]],
    ['- { id: x, at: { from: 2018-06-01 } }', [{ id: 'x', at: { from: '2018-06-01' } }]],
    ['a: true\nb: False\nc: 12\nd: nej', { a: true, b: false, c: 12, d: 'nej' }],
    ['a: "x: y # z"\nb: \'«q», r\'', { a: 'x: y # z', b: '«q», r' }],
    ['a: [\n    x, # første\n    y z,\n  ]\nb: c', 'beyond'],
    ['a: [\n    x,\n    # en note\n    y\n      z,\n  ]\nb: c', { a: ['x', 'y z'], b: 'c' }],
    ['a: |-\n  et\n\n    to\n  # tre\nb: |\n  x\n', { a: 'et\n\n  to\n# tre', b: 'x\n' }],
    ['# en note\n\na:\nb: []\nc: {}', { a: null, b: [], c: {} }],
    ['a: hvad er § 18 a?\nb: Skriv: nu', 'beyond'],
  ])('%j', (text, value) => {
    expect(readPlainYaml(text)?.value ?? 'beyond').toEqual(value)
  })

  it.each([
    '',
    'x',
    'a: 1.5',
    'a: ~',
    'a: null',
    'a: b\na: c',
    'a: &x b',
    'a: *x',
    'a: !t b',
    'a: >\n  b',
    'a: b\n  c',
    'a: "x\\n"',
    "a: 'it''s'",
    'a:\tb',
    '? a\n: b',
    'a: b # c',
    '---\na: b',
    'a: @b',
    'a: [x',
    'a: x]',
    'a: { b }',
    '- - x',
    'a: - x',
    '__proto__: x',
    'a: 0x1f',
    'a: .5',
    'a: 1e3',
    'a: b:',
    '"a": b',
    '<<: x',
  ])('leaves %j to the package, or reads it alike', (text) => {
    const plain = readPlainYaml(text)
    if (plain !== undefined) expect(plain.value).toEqual(fully(text))
  })

  it('knows on which line each topmost entry begins', () => {
    expect(readPlainYaml('# note\na: b\n\nc:\n  d: e\n')?.lines).toEqual(
      new Map([
        ['a', 1],
        ['c', 3],
      ]),
    )
    expect(readPlainYaml('- a: b\n  c: d\n# note\n- e\n')?.lines).toEqual(
      new Map([
        ['0', 0],
        ['1', 3],
      ]),
    )
  })
})

describe('never means anything else than the yaml package', () => {
  it('over every file of the corpus', () => {
    for (const file of [...readFiles('corpus/da'), ...smallFiles()]) {
      const text = yamlOf(file)
      const plain = readPlainYaml(text)
      if (plain !== undefined) expect(plain.value, file[0]).toEqual(fully(text))
    }
  })

  it('and hardly a file needs the package', () => {
    const files = [...readFiles('corpus/da')]
    const plain = files.filter((file) => readPlainYaml(yamlOf(file)) !== undefined)
    expect(plain.length).toBeGreaterThan(files.length * 0.9)
  })

  it('over texts made of what YAML is made of', () => {
    const indent = fc.constantFrom('', '', '  ', '    ', ' ')
    const lead = fc.constantFrom('', '- ', 'a: ', 'b: ', 'æø: ', 'a:', '- a: ', '-', '-  b: ', '# ', '? ')
    const scalar = fc.constantFrom(
      '',
      'x',
      'x y',
      'x, y',
      '[x, y z]',
      '[x,',
      'y]',
      '{ a: x }',
      '{a: [x]}',
      '{ a: x, a: y }',
      '"x: y"',
      '"x',
      "'y'",
      'x: y',
      'x:',
      'x #y',
      'x#y',
      'true',
      'null',
      '~',
      '12',
      '012',
      '1.5',
      '-3',
      '1_000',
      '2018-06-01',
      '|',
      '|-',
      '>',
      '&x',
      '*x',
      'hvad?',
      '«a»',
      '- x',
      '[]',
      '{}',
      '[[x], {a: b}]',
      '[x, ]',
      '[,]',
      '["a, b", \'c]\']',
      '{ a: "b" }',
      '{ "a": b }',
      '[a: b]',
      '%x',
      '@x',
      '`x',
      '.inf',
      '+1',
      '1e3',
      '...',
      '---',
    )
    const line = fc.tuple(indent, lead, scalar).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines.join('\n')
        const plain = readPlainYaml(text)
        if (plain !== undefined) expect(plain.value).toEqual(fully(text))
      }),
      { numRuns: 4000, seed: 20261122 },
    )
  })
})
