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
  germanic: family(
    `Anja Annika Antje Astrid Birgit Birgitte Britta Elke Elsa Femke Freya Frida Gerda Gretchen
    Gudrun Hanne Heidi Helga Hilde Ilse Inga Ingrid Ingvild Jana Johanna Karin Katja Kirsten Kristin
    Lotte Maren Margit Marit Marlene Mette Petra Saskia Sigrid Silke Siri Solveig Sonja Susanne Tove
    Ulrike Ursula Ute Wilma`,
    `Anders Arne Axel Bart Bengt Bertil Bjorn Claus Dieter Dirk Dries Eduard Egon Emil Erich Finn
    Friedrich Fritz Geert Gerhard Gunther Gunnar Gustav Hakan Halvor Heinrich Heinz Helmut Henrik
    Hendrik Holger Ingmar Jan Jens Jeroen Jochen Johan Johannes Joost Jorgen Jurgen Kasper Kjell
    Klaus Kurt Lars Leif Lennart Lothar Ludwig Magnus Manfred Mads Mats Matthias Maarten Mikkel
    Morten Nils Niels Olaf Ole Pieter Rainer Rasmus Reinhard Rolf Ruben Rudolf Rutger Sander
    Siegfried Soren Stefan Stellan Sven Thijs Thomas Thorsten Tobias Torsten Uwe Werner Wilhelm
    Willem Wim Wolfgang Wout`,
    `Andersen Bakker Bauer Becker Berg Bergstrom Brandt Braun Dahl Eriksen Eriksson Fischer Hansen
    Hoffmann Holm Jansen Jensen Johansen Johansson Keller Klein Kruger Larsen Lindberg Lindgren Lund
    Mertens Meyer Mulder Muller Nielsen Nilsson Olsen Pedersen Peeters Richter Schmidt Schneider
    Schroder Schulz Sorensen Svensson Visser Vogel Wagner Weber Weiss Winkler Zimmermann`,
  ),
  romance: family(
    `Adriana Aida Alba Alessandra Alessia Amelie Anais Angelica Antonia Aurelie Beatriz Benedetta
    Bianca Brigitte Carolina Cecilia Celeste Celine Chiara Clarisse Claudia Claudine Colette
    Concetta Corinne Daniela Delphine Dolores Dominique Elisa Elise Eloise Emilia Estelle Esperanza
    Federica Fernanda Flavia Francesca Francoise Genevieve Gianna Giorgia Giovanna Giulia Graciela
    Guadalupe Helene Ines Irina Isabelle Juana Juliana Juliette Laetitia Leticia Liliana Lorena
    Lucia Luciana Lucie Luisa Luz Magdalena Manon Manuela Marcela Margarita Margot Mariana Marisol
    Marta Martine Mathilde Mireille Monique Nathalie Noelia Odile Paloma Paola Patricia Paulette
    Pilar Raquel Renata Rocio Rosalia Sabine Sabrina Sandrine Simona Simone Solene Soledad Sylvie
    Thais Valentina Valeria Violeta Ximena Yolanda`,
    `Adolfo Agustin Alain Alberto Alessandro Alessio Alfonso Alfredo Alphonse Alvaro Andre Angelo
    Anselmo Antoine Armando Arnaud Arturo Augusto Aurelio Bastien Benoit Bernardo Bruno Camille
    Cesar Christophe Claudio Cristian Cristiano Cyril Dario Davide Denis Didier Domingo Eduardo
    Emile Emilio Emmanuel Enzo Ernesto Esteban Etienne Fabio Fabrice Fabrizio Federico Felipe Ferran
    Filippo Flavio Florian Francesco Francois Franco Gael Gaston Gerard Gerardo Giacomo Gianluca
    Gilles Gino Giorgio Giovanni Giuseppe Gonzalo Guido Guillaume Guillermo Henri Hector Hernan
    Horacio Ignacio Jacques Jaume Javier Jean-Pierre Joaquin Jordi Josep Julien Julio Laurent
    Leandro Leonardo Lionel Lorenzo Luc Luca Luciano Luigi Marcel Marcelo Marcello Marco Mariano
    Massimo Mateo Matteo Mauricio Maurizio Mauro Maxime Mathieu Nacho Nestor Nicolas Nico Octavio
    Olivier Osvaldo Paolo Pascal Patrice Patricio Paulo Philippe Pietro Quentin Rafael Ramiro Ramon
    Raoul Raul Reinaldo Remi Renato Rene Renzo Riccardo Rodolfo Rodrigo Rogelio Romain Rui Salvador
    Salvatore Serge Sergi Silvio Stefano Teodoro Thiago Thibaut Thierry Tiago Tiziano Tomas Valentin
    Vicente Vincenzo Vittorio Xavi Yannick Yves`,
    `Almeida Alonso Amendola Araujo Barbosa Bellini Bernard Bianchi Blanc Bonnet Cabrera Cardoso
    Carvalho Castro Colombo Conti Costa Cruz Delgado Dubois Dupont Durand Esposito Faure Fernandez
    Ferrari Ferraro Ferreira Fontana Fournier Gallo Garnier Girard Gomes Guerrero Guerin Herrera
    Lambert Laurent Lefebvre Leroy Lombardi Lopes Mancini Marchetti Marino Martinelli Medina Mercier
    Moreau Moreno Moretti Navarro Oliveira Ortega Pereira Petit Ribeiro Ricci Rinaldi Romano Rossi
    Rousseau Roux Russo Santos Silva Soares Sousa Suarez Tavares Vargas Vidal`,
  ),
  slavic: family(
    `Agnieszka Aleksandra Alena Alina Anastasia Beata Bozena Branka Danuta Darya Dragana Dunja
    Ekaterina Elzbieta Ewa Galina Hana Ivana Ivanka Iva Jadranka Jelena Jolanta Jovana Kamila
    Katarina Katarzyna Kateryna Katka Krystyna Ksenia Larisa Lenka Ljubica Ludmila Lyudmila
    Malgorzata Marija Marina Marketa Milena Milica Mira Mirela Nadezhda Natalia Natalya Oksana Olena
    Olga Oxana Pavla Polina Radka Svetlana Tanja Tatiana Tatjana Vera Vesna Yelena Yulia Zdenka
    Zuzana`,
    `Aleksandar Aleksander Aleksei Alexei Anatoly Andrej Andrei Andrey Andriy Andrzej Anton Artem
    Bogdan Boleslaw Borislav Bozidar Branislav Branko Damir Dejan Denys Dmitri Dragan Dusan Evgeny
    Fyodor Gennady Georgi Goran Grigory Grzegorz Igor Ilya Ivaylo Ivo Jakub Janusz Jaroslav Jerzy
    Jiri Josef Jozef Kirill Konstantin Krzysztof Leonid Lubos Lucjan Lukasz Maksim Marek Marko
    Martin Mateusz Maxim Mikhail Mikolaj Milan Milos Miroslav Nikola Nikolai Oleg Oleksandr Oleksiy
    Ondrej Pavel Pawel Pavlo Petar Petr Piotr Radek Radovan Radoslav Roman Ruslan Sasha Sergei
    Sergey Serhiy Slobodan Stanislav Stanislaw Stefan Taras Tomasz Tomislav Vaclav Vadim Valentyn
    Vasily Viktor Vitaly Vlad Vladislav Vojtech Volodymyr Vyacheslav Wojciech Yaroslav Yevgeny Yuri
    Yuriy Zbigniew Zdenek Zoran`,
    `Babic Bondarenko Dvorak Dimitrov Fedorov Georgiev Horak Horvat Ivanov Ivanova Jovanovic Kolar
    Kovac Kovacs Kovalenko Kovalev Kowalczyk Kowalski Kozlov Kral Lisowski Markovic Mazur Morozov
    Nemec Nikolic Novak Novikov Novotny Nowak Orlov Pavlov Petrov Petrovic Popov Popovic Prochazka
    Sokolov Stankovic Svoboda Tkachenko Volkov Wisniewski Wojcik Zelenko Zielinski`,
  ),
  arabic: family(
    `Aaliyah Aisha Alia Amal Amina Amira Amneh Arwa Asma Aya Ayesha Aziza Dalia Dina Farah Farida
    Farzana Fatemeh Fawzia Hafsa Hala Halima Hanan Hiba Iman Jamila Khadija Khalida Laila Lamia
    Latifa Layla Leila Lina Lubna Malika Mariam Maryam Mona Muna Nabila Nadia Najwa Nasrin Nawal
    Nazanin Noor Noura Parisa Rabia Rana Rania Rasha Reem Rima Rodaba Sahar Salma Samira Sana Sehar
    Shabnam Shaima Shireen Shirin Soraya Sumaya Yasmin Yasmine Zahra Zainab Zaynab Zeinab Zohra`,
    `Abbas Abdel Abdelkader Abdulaziz Abdulrahman Adel Adnan Ahmad Akram Alaa Alireza Amin Amir Ammar
    Anwar Arash Ashraf Aziz Bashar Bashir Basim Behrouz Bilal Dariush Ehsan Emad Fadi Fahad Faisal
    Farhad Farid Faris Farouk Fawzi Ferjani Ghassan Habib Hadi Hamad Hamdi Hamdullah Hamid Hamza
    Hani Haroun Hasan Hashim Hatem Hisham Hossam Hossein Husam Hussein Idris Imran Ismail Issa Jafar
    Jalal Jamal Jawad Kamal Kareem Karim Khaled Khalid Khalil Mahdi Mahmoud Majid Malik Mansour
    Marwan Masoud Mazen Mehdi Mehmet Mohammad Mostafa Mouez Mounir Munir Murad Mustafa Nabil Nader
    Nasser Nizar Osama Othman Qasim Rachid Rahim Rami Rashid Reza Riyad Saad Sadiq Salah Salim Sami
    Samir Sharif Suleiman Taha Tahir Tariq Tarek Usman Wael Walid Waleed Wasim Yahya Yasin Yasser
    Yousef Youssef Zaid Zaki Ziad`,
    `Abbasi Ahmadi Ahmadzai Ansari Aziz Bakr Farahani Farouk Habibi Haddad Hakimi Hamdan Hashemi
    Hosseini Jafari Kabir Karimi Khalil Khoury Mahmoud Mansour Mansouri Masri Mehraban Mohammadi
    Moradi Najjar Nasser Nazari Noori Qasemi Rahimi Rahman Rahmani Rashidi Rostami Sabbagh Saleh
    Sharifi Sultani Tahiri Yousefi Zahedi`,
  ),
  turkic: family(
    `Aigul Asli Ayse Aysel Burcu Ceren Dilara Ebru Elif Emine Esra Fatma Gulnara Gulsen Hatice Madina
    Merve Nermin Nur Nurgul Saule Selin Sevgi Sibel Tugba Zehra Zeynep`,
    `Alp Arda Askar Baris Berk Bolat Burak Cem Cengiz Daniyar Emre Erdem Erkan Fatih Hakan Kadir
    Kemal Kerem Levent Mert Murat Nurlan Okan Onur Orhan Ozan Selim Serkan Timur Tolga Umut Yerlan
    Yildiray`,
    `Akhmetov Aydin Celik Demir Dogan Kadyrov Karaca Kaya Kilic Koc Nazarov Ozdemir Ozturk Sahin
    Suleimenov Tekin Yildirim Yildiz Yilmaz`,
  ),
  indian: family(
    `Aarti Aditi Aishwarya Amrita Ananya Anjali Anuradha Aparna Archana Asha Bhavna Deepa Deepika
    Divya Fareeda Gayatri Geeta Indira Isha Jaya Jyoti Kalpana Kamala Kavita Kiran Kusum Lakshmi
    Lata Madhuri Malini Manisha Meena Meera Nandini Neha Nirmala Nisha Padma Pallavi Pooja Preeti
    Priyanka Radha Radhika Rekha Renu Ritu Rohini Sangeeta Sarita Savita Shanti Shreya Sita Smita
    Sneha Sudha Sunita Sushma Swati Uma Usha Vandana Vidya`,
    `Abhishek Aditya Ajay Ajit Akash Amit Anand Anil Anup Arjun Arun Arvind Ashok Ashwin Babar Balaji
    Bharat Chandra Chetan Deepak Devendra Dilip Dinesh Ganesh Gaurav Girish Gopal Govind Harish Hari
    Imtiaz Jagdish Jayant Kapil Karan Karthik Kunal Lalit Mahesh Manish Manoj Mohan Mukesh Naveen
    Nitin Pankaj Pradeep Prakash Pramod Prasad Praveen Rahul Raj Rajan Rajat Rajeev Rajesh Rajiv
    Rakesh Ramesh Ranjit Ravi Rohan Rohit Sachin Sandeep Sanjay Sanjeev Satish Shankar Shashi
    Siddharth Subhash Sudhir Sunil Suraj Suresh Tarun Uday Vijay Vikas Vikram Vinay Vinod Vivek Yash`,
    `Acharya Agarwal Bhatt Bose Chatterjee Chauhan Desai Dutta Ghosh Gupta Iyer Jain Jha Joshi Kapoor
    Kaur Kulkarni Kumar Malhotra Mehta Menon Mishra Mukherjee Nair Naidu Pandey Pillai Raghunathan
    Rao Reddy Saxena Sethi Sharma Shukla Singh Sinha Srinivasan Trivedi Varma Verma Yadav`,
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

/** The family of names that a person's full name is of, told by its parts; null where nothing tells. */
export function familyOfName(full: string): NameFamily | null {
  if (TAIWANESE.test(full)) return FAMILIES.chinese
  if (KOREAN.test(full)) return FAMILIES.korean
  const words = full.split(' ').map(bare)
  return surnames.get(words.at(-1) ?? '') ?? givens.get(words[0] ?? '')?.family ?? null
}
