/** Common given names, by the sex that nearly all who bear them have. */
import type { Sex } from '../model.ts'

const FEMALE = new Set(
  `Abigail Agnes Alexandra Alice Alicia Alison Amanda Amelia Amy Ana Andrea Angela Angelina Anita Ann
Anna Anne Annie April Ashley Audrey Barbara Beatrice Bella Betty Beverly Brenda Camila Carla
Carmen Carol Caroline Catherine Charlotte Cheryl Chloe Christina Christine Cindy Claire Clara
Cynthia Daisy Dana Danielle Deborah Denise Diana Diane Donna Doris Dorothy Edith Eleanor Elena
Elizabeth Ella Ellen Emily Emma Esther Eva Evelyn Fatima Florence Frances Gabriela Georgia Gina Gloria
Grace Greta Hannah Heather Helen Hillary Holly Ingrid Irene Isabel Isabella Jacqueline Jane
Janet Janice Jasmine Jean Jennifer Jessica Jill Joan Joanna Joyce Judith Judy Julia Julie Karen Kate
Katherine Kathleen Kathryn Katie Kelly Kim Kimberly Laura Lauren Leah
Gillian Jillian Lillian Marian Vivian Lena Linda Lisa Lucy Lydia Lynn Madeleine Madison Margaret Maria Marie Marilyn Martha Mary Megan
Melissa Mia Michelle Monica Nadia Nancy Naomi Natalie Natasha Nicole Nina Nora Olivia
Pamela Patricia Paula Penelope Phoebe Priya Rachel Rebecca Rita Rosa Rose Ruth
Samantha Sandra Sara Sarah Serena Sharon Shirley Sofia Sonia Sophia Sophie Stephanie Susan Suzanne
Sylvia Tamara Tara Taylor Teresa Theresa Tiffany Tina Ursula Valerie Vanessa Veronica Victoria
Virginia Wendy Yvonne Zoe`.split(/\s+/),
)

const MALE = new Set(
  `Aaron Abdul Abdullah Abraham Adam Adrian Ahmed Alan Albert Alejandro Alexander Alfred Ali Allen
Andreas Andrew Anthony Antonio Arnold Arthur Austin Barry Ben Benjamin Bernard Bernie Bill Bob
Boris Brad Bradley Brandon Brian Bruce Bryan Carl Carlos Charles Charlie Chris Christian Christopher
Craig Daniel Dave David Dean Dennis Diego Dmitry Donald Douglas Drew Dylan Edward Elon Emmanuel
Enrique Eric Erik Ernest Ethan Eugene Evan Damian Fabian Felix Fernando Francis Francisco Frank Fred Frederick
Gabriel Gary George Gerald Gordon Graham Greg Gregory Gustavo Hans Harold Harry Hassan Henry Herbert
Howard Hugh Hugo Ian Ibrahim Isaac Ivan Jack Jacob Jaime James Jamie Jason Jeff Jeffrey Jeremy
Jerry Jesse Jim Jimmy Joe Joel Joey John Jonathan Jorge Jose Joseph Joshua Juan Julian Justin
Karl Keith Kenneth Kevin Kyle Larry Lawrence Lee Leo Leon Leonard Lewis Liam Louis Lucas Luis Luke
Manuel Marc Marcus Mario Mark Martin Marvin Matthew Max Michael Miguel Mike Mohamed Mohammed Muhammad
Nathan Neil Nelson Nicholas Nick Noah Norman Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pedro
Peter Philip Phillip Pierre Rafael Ralph Raymond Ricardo Richard Rob Robert Roberto Roger Roland
Ron Ronald Ross Roy Russell Ryan Salman Sam Samuel Scott Sean Sebastian Sergio Shawn
Simon Stan Stanley Stephen Steve Steven Stuart Ted Terry Theodore Thomas Tim Timothy Todd Tom
Tony Travis Victor Vincent Vladimir Walter Warren Wayne William Xavier Yusuf`.split(/\s+/),
)

/** The sex that a given name shows, with or without its accents; undefined for any other word. */
export function sexOfGivenName(word: string): Exclude<Sex, null> | undefined {
  const name = word.normalize('NFD').replace(/\p{M}+/gu, '')
  if (FEMALE.has(name)) return 'female'
  return MALE.has(name) ? 'male' : undefined
}

/** The given names that show a sex, or all of them. */
export const givenNamesOf = (sex: Sex): string[] => [
  ...(sex === 'male' ? [] : FEMALE),
  ...(sex === 'female' ? [] : MALE),
]
