/**
 * What a screen reader calls the frame where the host gives no title: "quiz" in the host's language,
 * listed where it is another word.
 */
const WORDS: Record<string, string> = {
  ar: 'اختبار',
  el: 'Κουίζ',
  he: 'חידון',
  hi: 'प्रश्नोत्तरी',
  ja: 'クイズ',
  ko: '퀴즈',
  ru: 'Викторина',
  th: 'แบบทดสอบ',
  uk: 'Вікторина',
  zh: '测验',
}

export const frameTitle = (lang: string | null): string =>
  new Map(Object.entries(WORDS)).get(lang?.toLowerCase().split('-')[0] ?? '') ?? 'Quiz'
