import { execFileSync } from 'node:child_process'
import { loadCorpus } from '../src/corpus/load.js'
import { measureHttp } from './http.js'
import { benchQuestions } from './questions.js'
import { measureReplies } from './replies.js'
import { measureStart } from './start.js'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** How fast it answers. Run it on a machine that does nothing else; of the HTTP figures only the ratio means anything elsewhere. */
const replies = measureReplies()
say(`replies in process, ${replies.questions} distinct questions:`)
say(
  `  mean ${replies.mean.toFixed(3)} ms (goal 0.1), median ${replies.median.toFixed(3)}, p99 ${replies.p99.toFixed(3)} (goal 1), most ${replies.most.toFixed(2)}`,
)

const http = await measureHttp()
say(
  `POST /v1/ask ${Math.round(http.ask)} requests/s, recorded reply ${Math.round(http.recorded)}: ratio ${http.ratio.toFixed(2)} (goal 0.3), ${http.errors} errors`,
)

execFileSync('npm', ['run', 'build'], { stdio: 'ignore' })
const start = await measureStart(benchQuestions(loadCorpus('corpus/da')))
say(
  `ready after ${Math.round(start.ready)} ms (goal 500); resident memory after 2,000 questions ${Math.round(start.memory)} MB (goal 160)`,
)
