import type { NameGroup } from './name-groups.js';

const list = (text: string): readonly string[] => text.split(/\s+/);

/** Given names by group and sex, the most frequent first. */
export const GIVEN_NAMES: Readonly<
  Record<NameGroup, { readonly F: readonly string[]; readonly M: readonly string[] }>
> = {
  english: {
    F: list(`Emily Emma Olivia Ashley Madison Abigail Hannah Sarah Jessica Samantha Elizabeth Lauren Megan Kayla Alexis
      Rachel Taylor Grace Chloe Amanda Jennifer Nicole Brianna Katherine Rebecca Amber Danielle Paige Mackenzie Brooke
      Jordan Kelsey Autumn Morgan Savannah Claire Heather Leah Molly Tiffany Crystal Audrey Hailey Skylar Ruby Hazel`),
    M: list(`Michael James John Robert David William Joshua Matthew Jacob Christopher Daniel Andrew Joseph Ryan Tyler
      Ethan Noah Logan Nathan Brandon Justin Kevin Thomas Kyle Zachary Dylan Cody Jason Eric Mark Steven Timothy
      Patrick Scott Travis Shane Wesley Derek Grant Dustin Clayton Trevor Russell Gavin Wyatt Levi Owen Curtis`),
  },
  black: {
    F: list('Aaliyah Jasmine Imani Kiara Destiny Ebony Tiana Nia Raven Shanice Amari Zuri Kenya Latoya Keisha Monique'),
    M: list(
      'Jamal Malik Darius Tyrone Xavier DeAndre Marquis Terrell Isaiah Jalen Andre Reggie Marcus Kareem Tremaine',
    ),
  },
  hispanic: {
    F: list(`María Guadalupe Sofía Valentina Camila Isabella Gabriela Daniela Alejandra Ana Lucía Mariana Jimena Paola
      Rosa Yesenia Esmeralda Ximena Carmen Leticia Itzel Marisol Noemí Verónica`),
    M: list(`José Luis Juan Carlos Miguel Jesús Diego Ángel Alejandro Jorge Francisco Antonio Eduardo Manuel Ricardo
      Fernando Héctor Javier Raúl Sergio Andrés Óscar César Julio`),
  },
  chinese: {
    F: list('Mei Li Ling Xiu Jing Yan Hui Fang Xin Yi Wei Na Qian'),
    M: list('Wei Ming Jun Hao Jian Feng Lei Tao Chen Bo Jie Yong Peng'),
  },
  korean: {
    F: list('Ji-woo Seo-yeon Min-ji Soo-jin Eun-ji Hye-jin Yuna Grace Ha-eun'),
    M: list('Min-jun Ji-hoon Seung-ho Dong-hyun Sung-min Daniel Jae-won Tae-yang'),
  },
  vietnamese: {
    F: list('Linh Thu Mai Lan Hoa Ngoc Trang Huong Thao Vy'),
    M: list('Minh Tuan Duc Anh Hung Long Khoa Quang Nam Bao'),
  },
  arabic: {
    F: list('Fatima Aisha Mariam Noor Layla Zainab Amina Yasmin Huda Rania Salma Dina'),
    M: list('Mohammed Ahmed Ali Omar Hassan Yusuf Ibrahim Khalid Mustafa Bilal Tariq Samir'),
  },
  slavic: {
    F: list('Anastasia Natalia Olga Ekaterina Oksana Svetlana Irina Katarzyna Agnieszka Milica Daria Polina'),
    M: list('Ivan Dmitri Alexei Sergei Nikolai Andrei Pavel Piotr Tomasz Marko Bogdan Oleg'),
  },
  indian: {
    F: list('Priya Ananya Divya Pooja Neha Shreya Kavya Anjali Meera Sunita'),
    M: list('Arjun Rahul Amit Rohan Vikram Sanjay Aditya Ravi Nikhil Suresh'),
  },
};
