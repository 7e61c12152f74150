import { textOf } from './answers/danger/index.js'
import { createAssistant } from './answers/index.js'
import type { Config } from './config.js'
import { loadCorpus } from './corpus/load.js'
import { readOwnContacts } from './own-contacts.js'

/**
 * The configuration's corpus, read, checked and made into an assistant. Everything slow happens here, once.
 * @throws {CorpusError} with file and line of all that is wrong, {ConfigError} where the operator's contacts cannot be used.
 */
export function assemble(config: Pick<Config, 'corpusDir' | 'publicUrl' | 'contactsFile'>) {
  const corpus = loadCorpus(config.corpusDir)
  const assistant = createAssistant(corpus, { publicUrl: config.publicUrl, ownContacts: readOwnContacts(config.contactsFile) })
  return { corpus, assistant, textOf }
}
