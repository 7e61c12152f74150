/** The process as `server.ts` runs it, over the corpus of CORPUS_DIR, with an assistant that answers everything alike. */
import { loadCorpus } from '../../src/corpus/load.js'
import { runServer } from '../../src/run-server.js'
import { fakeAssistant } from '../http/fake.js'

await runServer(({ corpusDir }) => ({ corpus: loadCorpus(corpusDir), assistant: fakeAssistant(), textOf: String }))
