/** Common given names, by the sex that nearly all who bear them have. */
import type { Sex } from '../model.ts'
import { sexOfWorldName } from './world-names.ts'

const FEMALE = new Set(
  `Abigail Agnes Alexandra Alexis Alice Alicia Alison Alma Althea Amanda Amelia Amy Andrea Angela
Angelina Anita Ann Anna Annabel Anne Annie Antoinette April Ariana Ashley Audrey Ava Barbara
Beatrice Bella Bernadette Beth Bethany Betty Beverly Blanche Brenda Bridget Bronwen Brooke
Candice Carla Carly Carol Caroline Catherine Celia Charlotte Cheryl Chloe Christina Christine
Cindy Claire Clara Clare Colleen Corinne Courtney Cynthia Daisy Dana Danielle Daphne Deborah
Deirdre Delia Della Denise Diana Diane Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena
Elizabeth Ella Ellen Elsie Emily Emma Erin Esther Ethel Eva Evangeline Evelyn Fiona Florence
Frances Georgia Geraldine Gillian Gina Gladys Gloria Grace Greta Gwen Gwyneth Hannah Harriet
Heather Helen Helena Hilda Hillary Holly Imogen Ingrid Irene Iris Isabel Isabella Jacqueline
Jane Janet Janice Janine Jasmine Jean Jeanette Jemima Jenna Jennifer Jenny Jessica Jill Jillian
Joan Joanna Joanne Josephine Joyce Judith Judy Julia Julie Juliet June Karen Kate Katherine
Kathleen Kathryn Kathy Katie Kayla Kelly Kim Kimberly Kristen Kristina Latoya Laura Laurel
Lauren Leah Leanne Leigh Lena Leona Lillian Linda Lisa Lois Loretta Lorraine Louise Lucille
Lucinda Lucy Lydia Lynn Mabel Madeleine Madison Maeve Maggie Mandy Margaret Maria Marian
Marianne Marie Marilyn Marjorie Martha Mary Matilda Maureen Mavis Maxine Megan Melanie Melinda
Melissa Meredith Mia Michelle Mildred Minnie Miranda Miriam Moira Molly Mona Monica Muriel Myra
Myrtle Nadia Nadine Nancy Naomi Natalie Natasha Nell Nellie Niamh Nicole Nina Nora Norma Olivia
Pamela Patricia Paula Peggy Penelope Philippa Phoebe Phyllis Polly Priscilla Rachel Rebecca
Rhonda Rita Roberta Robyn Rosalind Rose Rosemary Rowena Roxanne Ruth Sally Samantha Sandra Sara
Sarah Serena Shannon Sharon Sheila Shelley Shirley Sinead Siobhan Sofia Sonia Sophia Sophie
Stephanie Sue Susan Suzanne Sylvia Tamara Tamsin Tara Taylor Thelma Theresa Tiffany Tina Tracy
Trisha Ursula Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wanda Wendy Whitney
Wilhelmina Winifred Yvonne Zara Zoe`.split(/\s+/),
)

const MALE = new Set(
  `Aaron Abraham Adam Adrian Aidan Alan Alastair Albert Alec Alex Alexander Alfred Alistair Allen
Andrew Andy Angus Anthony Archibald Archie Arnold Arthur Austin Barry Bart Basil Ben Benjamin
Bernard Bernie Bert Bill Blake Bob Bobby Brad Bradley Brandon Brendan Brett Brian Bruce Bryan
Bryce Byron Caleb Calvin Cameron Carl Cecil Cedric Charles Charlie Chris Christian Christopher
Clarence Clark Clayton Clifford Clifton Clinton Clive Clyde Colin Connor Conor Corey Cornelius
Craig Curtis Cyrus Damian Damien Damon Daniel Darrell Darren Daryl Dashiell Dave David Dean
Declan Dennis Derek Desmond Dominic Donald Donovan Doug Douglas Drew Duncan Dwayne Dwight Dylan
Eddie Edgar Edmund Edward Edwin Eli Elias Elijah Elliot Elliott Ellis Elmer Elon Emmanuel Emmett
Eric Erik Ernest Ernie Errol Ethan Eugene Evan Ewan Ezra Fabian Felix Fergus Finlay Fletcher
Floyd Francis Frank Fred Freddie Frederick Gabriel Gareth Garry Gary Gavin Geoff Geoffrey George
Gerald Giles Glenn Gordon Graham Greg Gregor Gregory Gus Hamish Harley Harold Harry Harvey
Hayden Henry Herbert Herschel Howard Hubert Hugh Hugo Humphrey Ian Isaac Isaiah Ivor Jack Jacob
James Jamie Jared Jarrod Jason Jasper Jay Jed Jeff Jeffery Jeffrey Jeremiah Jeremy Jerome Jerry
Jesse Jim Jimmie Jimmy Jock Joe Joel Joey John Jonas Jonathan Jonny Joseph Joshua Josiah Jude
Julian Julius Justin Karl Keith Kendrick Kenneth Kerry Kevin Kieran Kirk Kurtis Kyle Larry
Lawrence Lee Leland Leo Leon Leonard Leroy Leslie Levi Lewis Liam Linus Lionel Lloyd Logan Lorne
Louis Lucas Luke Luther Lyle Lyndon Magnus Malcolm Marc Marcus Mario Mark Marlon Marshall Martin
Marvin Matthew Maurice Max Maximilian Melvin Merlin Micah Michael Mick Mike Miles Milton Mitch
Mitchell Morgan Morris Murray Myron Nate Nathan Nathaniel Ned Neil Nelson Neville Nicholas Nick
Nigel Noah Noel Norman Oliver Ollie Oscar Oswald Owen Padraig Patrick Paul Percy Pete Peter Phil
Philip Phillip Quentin Quincy Rafael Ralph Randall Randolph Randy Ray Raymond Reginald Rex Rhys
Richard Rick Ricky Rob Robbie Robert Roderick Rodney Roger Roland Ron Ronald Rory Ross Roy Rufus
Rupert Russell Ryan Sam Sammy Samuel Saul Scott Sean Sebastian Seth Shane Shaun Shawn Sheldon
Sid Sidney Silas Simon Solomon Spencer Stan Stanley Stephen Steve Steven Stewart Stuart Tad Ted
Terence Terrance Terrence Terry Thaddeus Theo Theodore Thomas Tim Timmy Timothy Tobias Toby Todd
Tom Tommy Tony Travis Trevor Tristan Tyler Tyrone Vaughn Vernon Victor Vince Vincent Virgil
Wallace Wally Walter Warren Wayne Wesley Wilbur Wilfred Willard William Willie Winston Wyatt
Xavier Zachary Zane`.split(/\s+/),
)

/** The sex that a given name shows, with or without its accents; undefined for any other word. */
export function sexOfGivenName(word: string): Exclude<Sex, null> | undefined {
  const name = word.normalize('NFD').replace(/\p{M}+/gu, '')
  if (FEMALE.has(name)) return 'female'
  return MALE.has(name) ? 'male' : sexOfWorldName(name)
}

/** The given names that show a sex, or all of them. */
export const givenNamesOf = (sex: Sex): string[] => [
  ...(sex === 'male' ? [] : FEMALE),
  ...(sex === 'female' ? [] : MALE),
]
