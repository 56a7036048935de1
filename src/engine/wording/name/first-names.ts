import type { Language } from '../../model';

/** First names as their bearers write them; with their short forms. Others are recognised by how a full name is built. */
const NAMES: Record<Language, string> = {
  en: `
    Aaron Abby Abigail Ada Adam Adele Adrian Adriana Agnes Aidan Aisha Alan Albert Alex Alexander Alexandra Alexis Alfie
    Alfred Ali Alice Alicia Alina Alison Allison Alma Amanda Amber Amelia Amina Amir Amy Ana Anastasia Andrea Andreas
    Andrew Andy Angela Angelina Anita Ann Anna Annabel Anne Annie Anthony Antonio April Archie Ariana Arthur Asher Ashley
    Audrey Austin Ava Barbara Barry Beatrice Becky Bella Ben Benjamin Bernard Beth Bethany Betty Beverly Bill Billy Bob
    Bonnie Bradley Brandon Brenda Brendan Brian Brianna Bridget Brooke Bruce Bryan Caitlin Caleb Callum Calvin Cameron
    Camila Carl Carla Carlos Carmen Carol Caroline Carolyn Carrie Catherine Cathy Cecilia Chad Charles Charlie Charlotte
    Chelsea Cheryl Chloe Chris Christian Christina Christine Christopher Cindy Claire Clara Clare Claudia Clive Cody Colin
    Connor Constance Cora Corey Craig Crystal Cynthia Daisy Dale Damian Dan Dana Daniel Daniela Danielle Danny Darren Dave
    David Dawn Dean Deborah Debra Denise Dennis Derek Diana Diane Diego Dominic Donald Donna Doris Dorothy Douglas Dylan
    Edith Edward Edwin Eileen Elaine Eleanor Elena Elijah Elisa Elizabeth Ella Ellen Ellie Elliot Elsie Emily Emma Eric
    Erica Erin Esther Ethan Eugene Eva Evan Eve Evelyn Faith Fatima Felix Fiona Florence Frances Francesca Francis Frank
    Fred Freddie Frederick Freya Gabriel Gabriela Gail Gareth Gary Gavin Gemma Geoffrey George Georgia Georgina Gerald Gina
    Gladys Glen Glenn Gloria Gordon Grace Graham Grant Greg Gregory Gwen Hailey Hannah Harold Harriet Harry Hassan Hazel
    Heather Hector Heidi Helen Helena Henry Herbert Holly Howard Hugh Hugo Ian Ibrahim Imogen Ingrid Irene Iris Isaac
    Isabel Isabella Isla Ivan Ivy Jack Jackie Jacob Jade Jake James Jamie Jane Janet Janice Jared Jasmine Jason Jay Jean
    Jeff Jeffrey Jenna Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Jocelyn Jodie Joe Joel
    John Johnny Jon Jonathan Jordan Jorge Jose Joseph Josephine Josh Joshua Joy Joyce Juan Judith Judy Julia Julian Juliana
    Julie Juliet June Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Kayla Keith Kelly Ken Kenneth Kerry
    Kevin Kim Kimberly Kirsty Kristen Kristina Kyle Lara Laura Lauren Laurence Lawrence Leah Lee Leila Lena Leo Leon
    Leonard Leslie Lewis Liam Lily Linda Lindsay Lisa Liz Logan Lois Lola Lorraine Louis Louisa Louise Luca Lucas Lucia
    Lucy Luis Luke Luna Lydia Lynn Mabel Madeleine Madison Maggie Malcolm Marc Marcus Margaret Maria Marian Marie Marilyn
    Marina Mario Marion Marjorie Mark Marta Martha Martin Marvin Mary Mason Matilda Matt Matthew Maureen Max Maxine Maya
    Megan Melanie Melissa Mia Michael Michelle Miguel Mike Mila Mildred Miles Millie Miriam Mohammed Molly Monica Morgan
    Muhammad Myra Nadia Nancy Naomi Natalia Natalie Natasha Nathan Nathaniel Neil Nicholas Nick Nicola Nicole Nigel Nina
    Noah Nora Norma Norman Oliver Olivia Omar Oscar Owen Pam Pamela Parker Patricia Patrick Paul Paula Pauline Pedro Peggy
    Penelope Penny Peter Philip Phillip Phoebe Phyllis Polly Poppy Priya Rachel Ralph Raymond Rebecca Reggie Renee Rhys
    Ricardo Richard Rick Rita Rob Robert Roberta Roberto Robin Rodney Roger Roland Ronald Rosa Rosalind Rose Rosemary Rosie
    Ross Roxanne Roy Ruby Russell Ruth Ryan Sabrina Sally Sam Samantha Samuel Sandra Sara Sarah Scarlett Scott Sean
    Sebastian Selina Serena Shannon Sharon Shaun Shawn Sheila Shelley Shirley Sidney Silvia Simon Sofia Sonia Sophia Sophie
    Spencer Stacey Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna Susie Suzanne Sylvia
    Tamara Tania Tanya Tara Ted Teresa Terry Tess Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy
    Tony Tracey Tracy Trevor Tyler Valerie Vanessa Vera Veronica Victor Victoria Vincent Violet Virginia Vivian Walter
    Wanda Warren Wayne Wendy Wesley Will William Willow Yasmin Yusuf Yvonne Zachary Zara Zoe
    Olena Oksana Olha Iryna Natalia Natalya Tetiana Yulia Svitlana Mariia Kateryna Sofiia Anastasiia Viktoriia Oleksandr
    Andrii Serhii Dmytro Volodymyr Mykola Oleh Ihor Yurii Vasyl Petro Taras Bohdan Pavlo Maksym Denys Roman Artem
    Elena Ekaterina Irina Svetlana Tatiana Tatyana Olga Ksenia Galina Lyudmila Sergey Dmitry Andrey Alexey Alexei Mikhail
    Nikolai Vladimir Yuri Igor Oleg Pavel Konstantin Anton Boris Vadim
  `,
  ru: `
    Август Авдотья Агата Аглая Аделина Адель Азамат Айгуль Аксинья Алан Алевтина Александр Александра Алексей Алёна Алена
    Алика Алина Алиса Алиса Алия Алла Алсу Алёша Альберт Альбина Амелия Амина Амир Анастасия Анатолий Ангелина Андрей Анжела
    Анжелика Анна Антон Антонина Анфиса Аня Арина Аркадий Арсен Арсений Артем Артём Артемий Артур Архип Ася Ахмед Афанасий
    Белла Богдан Болеслав Борис Борислав Вадим Валентин Валентина Валерий Валерия Валера Валя Варвара Варя Василий Василиса
    Вася Вениамин Вера Вероника Виктор Виктория Вика Виолетта Виталий Виталина Виталя Витя Влад Влада Владимир Владислав
    Владислава Владлена Влас Вова Володя Всеволод Вячеслав Габриэль Галина Галя Гаянэ Геннадий Гена Георгий Герман Глафира
    Глеб Гоша Григорий Гриша Гузель Гульнара Давид Дамир Дана Даниил Данил Данила Дарина Дарья Даша Демид Демьян Денис
    Диана Дима Дина Динара Дмитрий Доминика Ева Евгений Евгения Евдокия Егор Екатерина Елена Елизавета Ермолай Есения Ефим
    Ефросинья Жанна Женя Захар Земфира Зинаида Злата Зоя Иван Игнат Игорь Илона Ильдар Ильнур Илья Инга Инесса Инна
    Иннокентий Иосиф Ира Ираида Ирина Ирма Искандер Ия Камила Камилла Карина Каролина Катерина Катя Ким Кира Кирилл Клавдия
    Клара Клим Климент Константин Костя Кристина Ксения Ксюша Лада Лариса Лев Леонид Леонтий Лера Леся Лиана Лидия Лида
    Лика Лилия Лина Лиза Лия Лолита Лука Любава Любовь Люба Людмила Люда Люся Мадина Майя Макар Максим Максимилиан Мальвина
    Марат Маргарита Марианна Марина Мария Марк Марсель Марта Мартин Марфа Маруся Марьяна Матвей Маша Мая Мелания Мила Милана
    Милена Мирон Мирослав Мирослава Михаил Миша Мия Мстислав Муслим Надежда Надя Назар Наиля Настя Наталия Наталья Наташа
    Нелли Ника Никита Никифор Николай Николь Нина Нинель Нонна Оксана Олег Олеся Ольга Оля Павел Паша Пелагея Петр Пётр
    Петя Платон Полина Прасковья Прохор Рада Радик Радмила Раиса Рамиль Ратмир Рафаэль Рената Ренат Римма Рита Роберт
    Родион Роза Роман Рома Ростислав Руслан Рустам Руфина Савва Савелий Самуил Саша Света Светлана Святослав Севастьян
    Семен Семён Серафим Серафима Сергей Серёжа Снежана Соня София Софья Спартак Станислав Стас Стелла Степан Стефания
    Таисия Тамара Тамерлан Таня Тарас Татьяна Тая Тигран Тимофей Тимур Тихон Ульяна Устинья Фаина Фарид Федор Фёдор Феликс
    Филипп Флора Фома Фрида Харитон Христина Эвелина Эдгар Эдуард Элеонора Элина Элла Эльвира Эльдар Эльмира Эмилия Эмиль
    Эмма Эрик Эрика Юлиан Юлиана Юлия Юля Юрий Юра Юна Яков Ян Яна Янина Ярослав Ярослава Ясмина
  `,
  uk: `
    Августин Аврора Аделіна Адріан Адріана Азар Аліна Аліса Алла Альберт Альбіна Амалія Амелія Анастасія Анатолій Ангеліна
    Андрій Анжела Анжеліка Анна Антін Антон Антоніна Аня Арина Аркадій Арсен Арсеній Артем Артур Архип Афанасій Ася Барбара
    Богдан Богдана Божена Болеслав Борис Борислав Борислава Броніслав Броніслава Вадим Валентин Валентина Валерій Валерія
    Валя Варвара Варя Василина Василь Василиса Веніамін Вероніка Вікторія Віктор Віка Віола Віолета Віра Віталій Віталіна
    Віта Вітя Влад Влада Владислав Владислава Владлена Володимир Володимира Всеволод В'ячеслав Вячеслав Габріель Галина Галя
    Ганна Ганя Гаврило Геннадій Генріх Георгій Герман Гліб Гордій Григорій Грицько Гриць Давид Дана Даніель Данило Данила
    Даниїл Дарина Дарія Дар'я Дарʼя Даша Дем'ян Денис Діана Діна Дмитро Домінік Домініка Дорота Едгар Едуард Елеонора
    Ельвіра Еліна Елла Емілія Емма Ерік Еріка Єва Євген Євгенія Євдокія Єгор Єлизавета Єлисей Єремій Єфросинія Жанна Женя
    Захар Зінаїда Злата Златослава Зоряна Зоя Іванна Іван Івасик Ігнат Ігор Ілля Ілона Інга Інеса Інна Іра Іраїда Ірина
    Ірма Ія Йосип Йосиф Казимир Каміла Капітоліна Карина Кароліна Катерина Катря Катя Кирило Кіра Кіндрат Клавдія Клара
    Клим Климентій Корнелій Корнелія Костянтин Кость Костя Кристина Ксенія Кузьма Лада Лариса Лев Левко Леонід Лесь Леся
    Лідія Ліда Лілія Ліза Ліліана Ліна Лукаш Лука Лук'ян Любава Любов Любомир Любомира Люба Людмила Люда Людвіг Люся Ляна
    Магдалена Майя Макар Максим Мальвіна Маргарита Марина Марія Мар'яна Марʼяна Мар'ян Маріанна Марічка Марко Марк Марта
    Мартин Маруся Марфа Матвій Мая Маша Мелана Меланія Мечислав Мирон Мирослав Мирослава Микита Микола Миколай Мілан Мілана
    Мілена Міра Міша Михайло Михайлина Мстислав Мотря Надія Надя Назар Назарій Настя Наталка Наталія Наталя Наташа
    Неоніла Нестор Ніка Ніна Нінель Нонна Одарка Оксана Оксен Олег Олександр Олександра Олексій Олексійко Олена Оленка
    Олесь Олеся Ольга Оля Омелян Онисія Онуфрій Опанас Оресса Орест Орина Орися Оріся Остап Павлина Павло Панас Пантелеймон
    Параска Петро Пилип Платон Поліна Прокіп Прохор Радислав Радослав Радослава Раїса Рая Регіна Рената Римма Ріта Роберт
    Родіон Роза Роксолана Роман Романа Ростислав Ростислава Рудольф Руслан Руслана Рустам Сава Самійло Саша Сашко Світлана
    Світозар Святослав Святослава Севастян Северин Семен Серафима Сергій Сидір Симон Сніжана Сніжанна Соломія Соломон Соня
    Софія Софійка Станіслав Станіслава Степан Степанія Стефан Стефанія Стефа Сузанна Таїсія Тадей Тамара Тамила Таня Тарас
    Тая Теодор Теофіл Терентій Тереза Тетяна Тимофій Тиміш Тимур Тихін Тома Тоня Трохим Уляна Устим Фаїна Федір Федора
    Фелікс Феофан Филимон Филип Флоріан Христина Христя Хома Хомин Цвітана Цезар Юзеф Юлій Юліан Юліана Юлія Юля Юрій Юрко
    Юстин Юстина Юхим Явдоха Ядвіга Яна Ян Яніна Яків Ярема Яремій Ярина Яромир Яромира Ярослав Ярослава
  `,
};

const SETS: Partial<Record<Language, ReadonlySet<string>>> = {};

/** Whether a word is a first name that people of this language bear. */
export function isFirstName(word: string, language: Language): boolean {
  SETS[language] ??= new Set(NAMES[language].split(/\s+/u));
  return SETS[language].has(word);
}
