/** A text to share, which can be copied by hand; a script adds a button that does it. */
export const ShareResult = ({ text }: { text: string }) => (
  <section class="share">
    <h2>Share your result</h2>
    <share-text>
      <label class="visually-hidden" htmlFor="share">
        Text to share
      </label>
      <textarea id="share" readonly rows={text.split('\n').length + 1}>
        {text}
      </textarea>
      <p class="quiet">It gives no answer away.</p>
    </share-text>
  </section>
)
