/** Whole games against the clock, by keyboard, with scripts and without. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from './chromium.ts'
import { startGame } from './game-over-forms.ts'
import { startWorker, type WorkerServer } from './server.ts'
import { tabTo } from './tab-to.ts'

const QUESTIONS = 5

let storage: string
let worker: WorkerServer
let browser: Browser

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-timed-'))
  ;[worker, browser] = await Promise.all([startWorker(storage), openChromium()])
})

afterAll(async () => {
  await browser.close()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
})

const timed = () => startGame(worker.origin, { quiz: 'all', length: 2, mode: 'timed' })

/** What assistive technology is told without being asked, as it comes. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(`
    window.said = []
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const node = target.nodeType === 1 ? target : target.parentElement
        const region = node?.closest('[role=status], [role=alert], [aria-live]')
        if (region && region.textContent !== '') said.push(region.textContent)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  `)
  return () => page.evaluate<string[]>('said')
}

async function moreTimeByKeyboard(page: Page): Promise<void> {
  await tabTo(page, 'button[name=extensions]')
  await page.keyboard.press('Enter')
  await page.getByText('30 seconds were added.').waitFor()
  await page.locator('button[name=extensions]:focus').waitFor()
}

describe.each([
  { how: 'with scripts', scripts: true },
  { how: 'without scripts', scripts: false },
])('a timed game $how', ({ scripts }) => {
  it('is played by keyboard to its end, with more time where it is asked for', async () => {
    const context = await browser.newContext({ javaScriptEnabled: scripts })
    const page = await context.newPage()
    await page.goto(`${worker.origin}/play/all`)
    await tabTo(page, 'input[name=mode]')
    await page.keyboard.press('ArrowUp')
    expect(await page.locator('input[name=mode]:checked').inputValue()).toBe('timed')
    await tabTo(page, 'input[name=length]')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')

    for (let number = 1; number <= QUESTIONS; number += 1) {
      await page.getByText(`Question ${number} of ${QUESTIONS}`).waitFor()
      await page.getByText(/\d+ seconds left/).waitFor()
      expect(await page.locator('input[name=answer]:checked').count()).toBe(0)
      await tabTo(page, 'input[name=answer]')
      await page.keyboard.press('Space')
      const chosen = await page.locator('input[name=answer]:checked').inputValue()
      if (number === 2) {
        await moreTimeByKeyboard(page)
        expect(await page.locator('input[name=answer]:checked').inputValue()).toBe(chosen)
        await page.keyboard.press('Shift+Tab')
        await page.keyboard.press('Shift+Tab')
      }
      await page.keyboard.press('Enter')
      await page.locator('.verdict h1:focus').waitFor()
      expect(await page.locator('.verdict h1').innerText()).toMatch(/\d points/)
      await tabTo(page, 'nav :is(button, .button)')
      await page.keyboard.press('Enter')
    }

    await page.getByRole('heading', { name: `of ${QUESTIONS} correct` }).waitFor()
    expect(await page.locator('.lead').innerText()).toMatch(/points\. 5 questions in/)
    await tabTo(page, '#name')
    await page.keyboard.type(scripts ? 'Timed Tim' : 'Plain Pia')
    await page.keyboard.press('Enter')
    await page.getByText(/Rank \d+ of \d+/).waitFor()
    await context.close()
  })
})

describe('the clock', () => {
  it('is read out at ten seconds and at its end alone, and stops nothing', async () => {
    const page = await browser.newPage()
    await page.clock.install()
    await page.goto(worker.origin + (await timed()))
    await page.getByRole('timer').waitFor()
    const said = await listen(page)
    for (let seconds = 0; seconds < 15; seconds += 1) await page.clock.runFor(1000)
    expect(await said()).toEqual([])
    for (let seconds = 0; seconds < 20; seconds += 1) await page.clock.runFor(1000)
    expect(await said()).toEqual([
      '10 seconds left.',
      'Time is up. You can still answer, without points.',
    ])
    expect(await page.getByRole('timer').innerText()).toBe('0 seconds left')
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Answer' }).click()
    await page.locator('.verdict').waitFor()
    await page.close()
  })

  it('tells of the last extension where the focus is, and number keys choose from there', async () => {
    const page = await browser.newPage()
    await page.goto(worker.origin + (await timed()))
    const more = page.getByRole('button', { name: 'More time' })
    for (let extensions = 1; extensions <= 10; extensions += 1) {
      await more.click()
      await page.locator(`button[name=extensions][value="${extensions + 1}"]`).waitFor()
      if (extensions === 1) {
        await page.locator('button[name=extensions]:focus').waitFor()
        await page.keyboard.press('2')
        expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
      }
    }
    await page.getByText(/^5:[23]\d left$/).waitFor()
    expect(await page.locator(':focus').innerText()).toMatch(/That was the last time\.$/)
    await page.keyboard.press('1')
    expect(await page.getByRole('radio').first().isChecked()).toBe(true)
    await page.close()
  })

  it('does not go by the clock of the player’s device', async () => {
    const page = await browser.newPage()
    await page.clock.install({ time: '1999-12-31T23:59:00Z' })
    await page.goto(worker.origin + (await timed()))
    await page.getByText(/^(?:2\d|30) seconds left$/).waitFor()
    await page.close()
  })

  it('starts when the player is ready, and goes on over a reload', async () => {
    const page = await browser.newPage()
    await page.goto(worker.origin + (await timed()))
    const game = page.url()
    await page.getByRole('radio').first().check()
    await page.keyboard.press('Enter')
    await page.locator('.verdict').waitFor()
    await page.goto(game)
    await page.getByRole('heading', { name: 'Ready for question 2?' }).waitFor()
    await page.getByRole('button', { name: 'Open question 2' }).dblclick()
    await page.getByRole('button', { name: 'More time' }).click()
    await page.getByText('30 seconds were added.').waitFor()
    await page.reload()
    expect(page.url()).toBe(game)
    await page.getByText(/^(?:4\d|5\d|60) seconds left$/).waitFor()
    await page.close()
  })
})
