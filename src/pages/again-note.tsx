/** Says to who starts the daily quiz a second time why the earlier game is shown. */
export const AgainNote = ({ isFinished }: { isFinished: boolean }) => (
  <p class="notice neutral" tabindex={-1} autofocus>
    You have {isFinished ? 'played' : 'begun'} today’s quiz. Everyone has one game a day.
  </p>
)
