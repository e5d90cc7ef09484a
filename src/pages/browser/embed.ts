/** Puts a quiz into any page: `<footnote-quiz quiz="all"></footnote-quiz>`. */
import { FootnoteQuiz } from './footnote-quiz.ts'

if (customElements.get('footnote-quiz') === undefined) {
  customElements.define('footnote-quiz', FootnoteQuiz)
}
