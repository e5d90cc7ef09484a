/**
 * Given names and surnames of the world's large families of names, written without accents. A name
 * stands under the family where it is commonest, and none that is an everyday English word is here.
 */
import type { Sex } from '../model.ts'

export interface NameFamily {
  female: string[]
  male: string[]
  surnames: string[]
  /** "Chen Wei-ting": the surname stands first. */
  isSurnameFirst: boolean
}

const list = (words: string) => words.trim().split(/\s+/)

const family = (
  female: string,
  male: string,
  surnames: string,
  isSurnameFirst = false,
): NameFamily => ({
  female: list(female),
  male: list(male),
  surnames: list(surnames),
  isSurnameFirst,
})

const FAMILIES = {
  scandinavian: family(
    `Annika Astrid Birgit Birgitte Britta Elsa Freya Frida Gudrun Hanne Hilde Inga Ingrid Ingvild
    Karin Kirsten Kristin Maren Margit Marit Mette Sigrid Silje Siri Solveig Susanne Tove`,
    `Anders Arne Axel Bengt Bertil Bjorn Emil Finn Gunnar Gustav Hakan Halvor Henrik Holger Ingmar
    Jens Johan Jorgen Kasper Kjell Lars Leif Lennart Mads Magnus Mats Mikkel Morten Niels Nils
    Olaf Ole Rasmus Soren Stellan Sven Torsten`,
    `Andersen Berg Bergstrom Dahl Eriksen Eriksson Hansen Holm Jensen Johansen Johansson Larsen
    Lindberg Lindgren Lund Nielsen Nilsson Olsen Pedersen Sorensen Svensson`,
  ),
  dutch: family(
    `Annelies Femke Fleur Ilse Lieke Lotte Marieke Sanne Saskia Sofie Wilma`,
    `Bart Dirk Dries Geert Hendrik Jeroen Joost Maarten Pieter Ruben Rutger Sander Thijs Willem Wim
    Wout`,
    `Bakker Bosch Brouwer Dekker Hendriks Jansen Janssens Maes Mertens Mulder Peeters Smit Vermeer
    Visser Wouters`,
  ),
  german: family(
    `Anja Antje Elke Gerda Gretchen Heidi Helga Ilse Jana Johanna Katja Marlene Petra Silke Sonja
    Ulrike Ursula Ute`,
    `Andreas Claus Dieter Eduard Egon Erich Friedrich Fritz Gerhard Gunther Hans Heinrich Heinz
    Helmut Jan Jochen Johannes Jurgen Klaus Kurt Lothar Ludwig Manfred Matthias Otto Rainer
    Reinhard Rolf Rudolf Siegfried Stefan Thomas Thorsten Tobias Uwe Werner Wilhelm Wolfgang`,
    `Bauer Becker Brandt Braun Fischer Hoffmann Keller Klein Kruger Meyer Muller Richter Schmidt
    Schneider Schroder Schulz Vogel Wagner Weber Weiss Winkler Zimmermann`,
  ),
  italian: family(
    `Aida Alessandra Alessia Angelica Benedetta Bianca Chiara Concetta Federica Flavia Francesca
    Gianna Giorgia Giovanna Giulia Lucia Paola Renata Rosalia Simona Valentina`,
    `Alberto Alessandro Alessio Angelo Anselmo Claudio Dario Davide Enzo Fabio Fabrizio Federico
    Filippo Flavio Francesco Franco Giacomo Gianluca Gino Giorgio Giovanni Giuseppe Guido Leonardo
    Lorenzo Luca Luciano Luigi Marcello Marco Massimo Matteo Maurizio Mauro Nico Paolo Pietro
    Renato Renzo Riccardo Salvatore Silvio Stefano Tiziano Vincenzo Vittorio`,
    `Amendola Bellini Bianchi Colombo Conti Esposito Ferrari Ferraro Fontana Gallo Lombardi Mancini Marchetti
    Marino Martinelli Moretti Ricci Rinaldi Romano Rossi Russo`,
  ),
  french: family(
    `Amelie Anais Aurelie Brigitte Celeste Celine Clarisse Claudine Colette Corinne Delphine
    Dominique Elise Eloise Estelle Francoise Genevieve Helene Isabelle Juliette Laetitia Lucie
    Manon Margot Martine Mathilde Mireille Monique Nathalie Odile Paulette Sabine Sandrine Simone
    Solene Sylvie`,
    `Alain Alphonse Andre Antoine Arnaud Bastien Benoit Camille Christophe Cyril Denis Didier Emile
    Emmanuel Etienne Fabrice Florian Francois Gael Gaston Gerard Gilles Guillaume Henri Jacques
    Jean-Pierre Julien Laurent Luc Lucien Marcel Mathieu Maxime Nicolas Olivier Pascal Patrice
    Philippe Pierre Quentin Raoul Remi Rene Romain Serge Thibaut Thierry Valentin Yannick Yves`,
    `Bernard Bertrand Blanc Bonnet Chevalier Dubois Dupont Durand Faure Fournier Garnier Girard
    Guerin Lambert Laurent Lefebvre Leroy Mercier Moreau Perrin Petit Rousseau Roux`,
  ),
  iberian: family(
    `Adriana Alba Ana Antonia Beatriz Camila Carmen Carolina Cecilia Claudia Daniela Dolores Elisa
    Emilia Esperanza Fernanda Gabriela Graciela Guadalupe Ines Irina Jacinta Juana Juliana Leticia
    Liliana Lorena Luciana Luisa Luz Magdalena Manuela Marcela Margarita Mariana Marisol Marta
    Noelia Paloma Patricia Pilar Raquel Rocio Rosa Sabrina Soledad Teresa Thais Valeria Violeta
    Ximena Yolanda`,
    `Adolfo Agustin Alejandro Alfonso Alfredo Alvaro Antonio Armando Arturo Augusto Aurelio
    Bernardo Bruno Carlos Cesar Cristian Cristiano Diego Domingo Eduardo Emilio Enrique Ernesto
    Esteban Felipe Fernando Ferran Francisco Gerardo Gonzalo Guillermo Gustavo Hector Hernan
    Horacio Ignacio Jaime Jaume Javier Joaquin Jordi Jorge Jose Josep Juan Julio Leandro Luis
    Manuel Marcelo Mariano Mateo Mauricio Miguel Nacho Nestor Octavio Osvaldo Pablo Patricio Paulo
    Pedro Rafael Ramiro Ramon Raul Reinaldo Ricardo Roberto Rodolfo Rodrigo Rogelio Rui Salvador
    Sergi Sergio Teodoro Thiago Tiago Tomas Vicente Xavi`,
    `Almeida Alonso Araujo Barbosa Cabrera Cardoso Carvalho Castro Costa Cruz Delgado Fernandez
    Ferreira Gomes Guerrero Herrera Garcia Gomez Gonzalez Gutierrez Hernandez Lopes Lopez Martinez
    Medina Mendoza Moreno Navarro Oliveira Ortega Pereira Ribeiro Ramirez Ramos Rivera Rodriguez
    Ruiz Sanchez Santos Silva Soares Sousa Suarez Tavares Vargas Vidal`,
  ),
  slavic: family(
    `Agnieszka Aleksandra Alena Alina Anastasia Beata Bozena Branka Danuta Darya Dragana Dunja
    Ekaterina Elzbieta Ewa Galina Hana Ivana Ivanka Iva Jadranka Jelena Jolanta Jovana Kamila
    Katarina Katarzyna Kateryna Katka Krystyna Ksenia Larisa Lenka Ljubica Ludmila Lyudmila
    Malgorzata Marija Marina Marketa Milena Milica Mira Mirela Nadezhda Natalia Natalya Oksana
    Olena Olga Oxana Pavla Polina Radka Svetlana Tanja Tatiana Tatjana Vera Vesna Yelena Yulia
    Zdenka Zuzana`,
    `Aleksandar Aleksander Aleksei Alexei Anatoly Andrei Andrej Andrey Andriy Andrzej Anton Artem
    Bogdan Boleslaw Boris Borislav Bozidar Branislav Branko Damir Dejan Denys Dmitri Dmitry Dragan
    Dusan Evgeny Fyodor Gennady Georgi Goran Grigory Grzegorz Igor Ilya Ivan Ivaylo Ivo Jakub
    Janusz Jaroslav Jerzy Jiri Josef Jozef Kirill Konstantin Krzysztof Leonid Lubos Lucjan Lukasz
    Maksim Marek Marko Martin Mateusz Maxim Mikhail Mikolaj Milan Milos Miroslav Nikola Nikolai
    Oleg Oleksandr Oleksiy Ondrej Pavel Pavlo Pawel Petar Petr Piotr Radek Radoslav Radovan Roman
    Ruslan Sasha Sergei Sergey Serhiy Slobodan Stanislav Stanislaw Stefan Taras Tomasz Tomislav
    Vaclav Vadim Valentyn Vasily Viktor Vitaly Vlad Vladimir Vladislav Vojtech Volodymyr
    Vyacheslav Wojciech Yaroslav Yevgeny Yuri Yuriy Zbigniew Zdenek Zoran`,
    `Babic Bondarenko Dvorak Dimitrov Fedorov Georgiev Horak Horvat Ivanov Ivanova Jovanovic Kolar
    Kovac Kovacs Kovalenko Kovalev Kowalczyk Kowalski Kozlov Kral Lisowski Markovic Mazur Morozov
    Nemec Nikolic Novak Novikov Novotny Nowak Orlov Pavlov Petrov Petrovic Popov Popovic Prochazka
    Sokolov Stankovic Svoboda Tkachenko Volkov Wisniewski Wojcik Zelenko Zielinski`,
  ),
  persian: family(
    `Farah Farzana Fatemeh Laila Leila Nasrin Nazanin Parisa Rodaba Sahar Sehar Shabnam Shireen
    Shirin Soraya Yasmin Zahra Zohra`,
    `Alireza Amin Amir Arash Behrouz Dariush Ehsan Farhad Farid Habib Hamdullah Hamid Hossein
    Ismail Jalal Jawad Mahdi Masoud Mehdi Mohammad Mostafa Nader Rahim Reza`,
    `Abbasi Ahmadi Ahmadzai Farahani Habibi Hakimi Hashemi Hosseini Jafari Karimi Mehraban
    Mohammadi Moradi Nazari Noori Qasemi Rahimi Rahmani Rashidi Rostami Sharifi Sultani Tahiri
    Yousefi Zahedi`,
  ),
  arabic: family(
    `Aaliyah Aisha Alia Amal Amina Amira Amneh Arwa Asma Aya Ayesha Aziza Dalia Dina Farida Fatima
    Fawzia Hafsa Hala Halima Hanan Hiba Iman Jamila Khadija Khalida Lamia Latifa Layla Lina Lubna
    Malika Mariam Maryam Mona Muna Nabila Nadia Najwa Nawal Noor Noura Rabia Rana Rania Rasha Reem
    Rima Salma Samira Sana Shaima Sumaya Yasmine Zainab Zaynab Zeinab`,
    `Abbas Abdel Abdelkader Abdul Abdulaziz Abdullah Abdulrahman Adel Adnan Ahmad Ahmed Akram Alaa
    Ali Ammar Anwar Ashraf Aziz Bashar Bashir Basim Bilal Emad Fadi Fahad Faisal Faris Farouk
    Fawzi Ferjani Ghassan Hadi Hamad Hamdi Hamza Hani Haroun Hasan Hashim Hassan Hatem Hisham
    Hossam Husam Hussein Ibrahim Idris Imran Issa Jafar Jamal Kamal Kareem Karim Khaled Khalid
    Khalil Mahmoud Majid Malik Mansour Marwan Mazen Mehmet Mohamed Mohammed Mouez Mounir Muhammad
    Munir Murad Mustafa Nabil Nasser Nizar Omar Osama Othman Qasim Rachid Rami Rashid Riyad Saad
    Sadiq Salah Salim Salman Sami Samir Sharif Suleiman Taha Tahir Tarek Tariq Usman Wael Waleed
    Walid Wasim Yahya Yasin Yasser Yousef Youssef Yusuf Zaid Zaki Ziad`,
    `Amari Ansari Aziz Bakr Bouzid Chaouki Farouk Fayad Haddad Hamdan Hariri Jaziri Kabir Khalil
    Khoury Mabrouk Mahmoud Mansour Mansouri Masri Najjar Nasser Qadir Rahman Sabbagh Saleh Salem
    Trabelsi Zidan`,
  ),
  centralAsian: family(
    `Aigul Aizhan Dinara Gulmira Gulnara Kamshat Madina Nurgul Saule Zarina`,
    `Askar Azamat Bakhyt Bolat Daniyar Marat Nurlan Rustam Sanzhar Talgat Timur Yerbol Yerlan`,
    `Abdullaev Akhmetov Bekov Iskakov Kadyrov Karimov Nazarov Omarov Rakhimov Sadykov Suleimenov
    Tulegenov Usmanov`,
  ),
  turkish: family(
    `Asli Ayse Aysel Burcu Ceren Dilara Ebru Elif Emine Esra Fatma Gulsen Hatice Merve Nermin Nur
    Selin Sevgi Sibel Tugba Zehra Zeynep`,
    `Alp Arda Baris Berk Burak Cem Cengiz Emre Erdem Erkan Fatih Hakan Kadir Kemal Kerem Levent
    Mert Murat Okan Onur Orhan Ozan Selim Serkan Tolga Umut Yildiray`,
    `Aydin Celik Demir Dogan Karaca Kaya Kilic Koc Ozdemir Ozturk Sahin Tekin Yildirim Yildiz
    Yilmaz`,
  ),
  indian: family(
    `Aarti Aditi Aishwarya Amrita Ananya Anjali Anuradha Aparna Archana Asha Bhavna Deepa Deepika
    Divya Fareeda Gayatri Geeta Indira Isha Jaya Jyoti Kalpana Kamala Kavita Kiran Kusum Lakshmi
    Lata Madhuri Malini Manisha Meena Meera Nandini Neha Nirmala Nisha Padma Pallavi Pooja Preeti
    Priya Priyanka Radha Radhika Rekha Renu Ritu Rohini Sangeeta Sarita Savita Shanti Shreya Sita
    Smita Sneha Sudha Sunita Sushma Swati Uma Usha Vandana Vidya`,
    `Abhishek Aditya Ajay Ajit Akash Amit Anand Anil Anup Arjun Arun Arvind Ashok Ashwin
    Balaji Bharat Chandra Chetan Deepak Devendra Dilip Dinesh Ganesh Gaurav Girish Gopal Govind
    Harish Hari Jagdish Jayant Kapil Karan Karthik Kunal Lalit Mahesh Manish Manoj Mohan
    Mukesh Naveen Nitin Pankaj Pradeep Prakash Pramod Prasad Praveen Rahul Raj Rajan Rajat Rajeev
    Rajesh Rajiv Rakesh Ramesh Ranjit Ravi Rohan Rohit Sachin Sandeep Sanjay Sanjeev Satish
    Shankar Shashi Siddharth Subhash Sudhir Sunil Suraj Suresh Tarun Uday Vijay Vikas Vikram Vinay
    Vinod Vivek Yash`,
    `Acharya Agarwal Bhatt Bose Chatterjee Chauhan Desai Dutta Ghosh Gupta Iyer Jain Jha Joshi
    Kapoor Kaur Kulkarni Kumar Malhotra Mehta Menon Mishra Mukherjee Nair Naidu Pandey Pillai
    Raghunathan Rao Reddy Saxena Sethi Sharma Shukla Singh Sinha Srinivasan Trivedi Varma Verma
    Yadav`,
  ),
  african: family(
    `Abena Adaeze Adwoa Akosua Akua Ama Amara Aminata Awa Ayodele Bintou Bukola Chiamaka Chidinma
    Chioma Efua Esi Fatou Folake Funmilayo Ifeoma Kadiatou Kemi Lerato Mariama Nana Naledi Ngozi
    Nkechi Nomsa Nomvula Nthabiseng Nyambura Oluchi Rokia Sade Thandi Thandiwe Titilayo Wambui
    Wanjiru Yaa Yetunde Zanele`,
    `Abiola Abimbola Abubakar Adebayo Adewale Amadou Ayo Babatunde Bongani Chidi Chinedu Chukwuemeka
    Cheick Ebuka Emeka Femi Gbenga Ibrahima Ifeanyi Ikechukwu Jabu Jomo Juma Kamau Kelechi Kofi
    Kwabena Kwaku Kwame Kwasi Lamine Lwazi Mamadou Moussa Musa Nnamdi Obinna Ochieng Odhiambo
    Okechukwu Olamide Olumide Olusegun Oumar Ousmane Sadio Segun Sekou Seydou Sibusiso Sipho
    Siyabonga Souleymane Sizwe Tendai Thabo Themba Tunde Uche Vusi Wole Yaw Yaya`,
    `Abara Abiodun Achebe Adeyemi Adichie Afolabi Agyeman Akinyemi Amadi Appiah Asante Bah Balogun
    Banda Boateng Camara Chukwu Cisse Coulibaly Danjuma Darko Diallo Diop Dlamini Eze Ibekwe Kamara
    Kariuki Keita Khumalo Kone Mbeki Mensah Mokoena Molefe Moyo Mwangi Ndiaye Ndlovu Nkosi Nwosu Obi
    Ochieng Odhiambo Okafor Okeke Okonkwo Okoye Olawale Osei Otieno Owusu Oyelaran Sarr Sesay
    Sithole Sow Toure Traore Zulu`,
  ),
  japanese: family(
    `Aiko Akemi Akiko Asuka Ayaka Ayumi Chiyo Emiko Eriko Fumiko Hanako Haruka Haruko Hiroko Hitomi
    Junko Kaori Kazuko Keiko Kumiko Mai Mako Mariko Masako Mayumi Megumi Michiko Midori Miho Misaki
    Mitsuko Miyuki Momoko Nana Naoko Natsuki Noriko Reiko Rika Sachiko Sakura Satoko Sayuri Setsuko
    Shizuka Sumiko Tomoko Yoko Yoshiko Yuka Yuki Yukiko Yumi Yuriko`,
    `Akihiko Akira Daichi Daisuke Eiji Fumio Goro Haruki Hideki Hideo Hiroki Hiroshi Hiroto Isamu
    Jiro Jun Junichi Kazuki Kazuo Keiji Keisuke Ken Kenichi Kenji Kenta Koichi Koji Makoto Masahiro
    Masao Masaru Masashi Mitsuo Naoki Naoto Noboru Nobuo Osamu Ryo Ryota Ryuichi Satoru Satoshi
    Shigeru Shin Shinichi Shinji Shinzo Shiro Shota Shun Susumu Tadashi Taichi Takahiro Takashi
    Takeo Takeshi Takumi Taro Tatsuya Tetsuo Tetsuya Tomohiro Toru Toshio Tsuyoshi Yasuo Yoichi
    Yoshihiro Yoshio Yosuke Yuichi Yuji Yukio Yusuke Yuta Yutaka`,
    `Abe Aoki Endo Fujimoto Fujita Fukuda Goto Hasegawa Hashimoto Hayashi Honda Ikeda Inoue Ishii
    Ishikawa Ito Kato Kimura Kobayashi Kondo Maeda Matsuda Matsumoto Miura Miyazaki Mori Murakami
    Nakagawa Nakajima Nakamura Nakata Nakano Nishimura Ogawa Okada Ono Ota Saito Sakamoto Sasaki
    Sato Shimizu Suzuki Takahashi Takeda Tamura Tanaka Ueda Wada Watanabe Yamada Yamaguchi Yamamoto
    Yamashita Yokoyama Yoshida`,
  ),
  // A generation name and a second part, as Taiwan writes them; both sexes bear most of them.
  chinese: family(
    `Mei-ling Hsiu-lan Shu-fen Ya-ting Yi-chun Li-hua Shu-hui Chia-ling Mei-hui Hui-chun Hsiao-mei
    Pei-yu`,
    `Chih-ming Chun-hung Chien-hung Wen-hsiung Kuo-hua Ming-che Cheng-han Tzu-chiang Yu-cheng Ting-kuo Chia-hao Po-han`,
    `Chang Chen Chiang Chiu Chou Hsieh Hsu Huang Hung Kao Kuo Lai Liao Lin Liu Lo Lu Peng Shih Tsai
    Tseng Wang Wu Yang Yeh`,
    true,
  ),
  korean: family(
    `Ji-Young Soo-Jin Min-Ji Hye-Jin Eun-Young Yu-Na Mi-Kyung Seo-Yeon Ha-Eun Ji-Woo`,
    `Sung-Min Jae-Hyun Dong-Hyun Min-Jun Young-Ho Joon-Ho Tae-Hyun Seung-Woo Chang-Min Jin-Su Kyung-Soo Hyun-Woo`,
    `Ahn Bae Cho Choi Han Hong Hwang Jang Jeon Jeong Jung Kang Kwon Lim Oh Seo Shin Song Yoo Yoon`,
    true,
  ),
  burmese: family(
    `Thiri Khin Aye Hnin Su Mya Nilar Sandar`,
    `Aung Min Soe Zaw Kyaw Htun Naing Thant Ko Hla Myint Tin Thein`,
    `Maung Lwin Korat Htet Oo Thant Naing Hlaing Zaw Tun Myint Swe`,
  ),
} satisfies Record<string, NameFamily>

type Given = { sex: Exclude<Sex, null>; family: NameFamily }

const givens = new Map<string, Given>()
const surnames = new Map<string, NameFamily>()
for (const own of Object.values<NameFamily>(FAMILIES)) {
  for (const name of own.female)
    if (!givens.has(name)) givens.set(name, { sex: 'female', family: own })
  for (const name of own.male) if (!givens.has(name)) givens.set(name, { sex: 'male', family: own })
  for (const name of own.surnames) if (!surnames.has(name)) surnames.set(name, own)
}

const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ø', 'o')

/** The sex that a given name of the table shows; undefined for any other word. */
export const sexOfWorldName = (word: string): Exclude<Sex, null> | undefined =>
  givens.get(bare(word))?.sex

// "Hau Lung-bin", "Kim Shin-Wook"
const TAIWANESE = /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,4}-\p{Ll}{2,5}$/u
const KOREAN = /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,4}-\p{Lu}\p{Ll}{1,4}$/u

/** Endings that tell the family of a surname that is not in the table. */
const ENDINGS = [
  { pattern: /\p{L}{3}(?:ez|eira|eiro|ares|ures|inho)$/u, family: FAMILIES.iberian },
  { pattern: /\p{L}{2}(?:ini|etti|elli|ucci|acci|oni)$/u, family: FAMILIES.italian },
  { pattern: /\p{L}{2}(?:sson|ssen|strom|gaard|qvist|kvist)$/u, family: FAMILIES.scandinavian },
  {
    pattern: /\p{L}{2}(?:bay?ev|bay?eva|bekov|bekova|kulov|kulova)$/u,
    family: FAMILIES.centralAsian,
  },
  { pattern: /\p{L}{2}(?:ov|ova|ev|eva|ski|sky|ska|vic|enko|czyk)$/u, family: FAMILIES.slavic },
  { pattern: /\p{L}{2}(?:oglu)$/u, family: FAMILIES.turkish },
  { pattern: /\p{L}{2}(?:moto|mura|hashi|zawa|gawa|shima)$/u, family: FAMILIES.japanese },
]

/** The family of names that a person's full name is of, told by its parts; null where nothing tells. */
export function familyOfName(full: string): NameFamily | null {
  if (TAIWANESE.test(full)) return FAMILIES.chinese
  if (KOREAN.test(full)) return FAMILIES.korean
  const words = full.split(' ').map(bare)
  const last = words.at(-1) ?? ''
  const ending = ENDINGS.find(({ pattern }) => pattern.test(last))
  return surnames.get(last) ?? ending?.family ?? givens.get(words[0] ?? '')?.family ?? null
}
