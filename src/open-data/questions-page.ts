// The page of questions: each with its answers, whole enough to be copied.
import { LANGUAGES, QUESTIONS, type Language, type Question } from './questions.ts';

export interface Answer {
  language: Language;
  name: string;
  code: string;
}

export interface QuestionsPage {
  questions: (Omit<Question, 'code'> & { answers: Answer[] })[];
}

export const questionsPage = (): QuestionsPage => ({
  questions: QUESTIONS.map(({ code, ...question }) => ({
    ...question,
    answers: (Object.keys(LANGUAGES) as Language[]).map((language) => ({
      language,
      name: LANGUAGES[language].name,
      code: [...LANGUAGES[language].first, code[language]].join('\n'),
    })),
  })),
});
