import type { NameGroup } from './name-groups.js';

const list = (text: string): readonly string[] => text.split(/\s+/);

const ENGLISH = list(`Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Jackson
  Thompson White Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell
  Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Peterson
  Cooper Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray James Hughes Price Myers Long
  Foster Sanders Ross Powell Sullivan Russell Ortiz Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons
  Patterson Jordan Reynolds Hamilton Graham Wallace Cole West Jordan Owens Reyes Hayes McDonald Woods Kennedy Wells
  Stone Hawkins Dunn Perkins Hudson Spencer Gardner Payne Pierce Berry Matthews Arnold Wagner Willis Ray Watkins Olson
  Carroll Duncan Snyder Hart Cunningham Bradley Lane Andrews Ruiz Harper Fox Riley Armstrong Carpenter Weaver Greene
  Lawrence Elliott Chavez Sims Austin Peters Kelley Franklin Lawson Fields Ryan Schmidt Carr Vasquez Castillo Wheeler
  Chapman Oliver Montgomery Richards Williamson Johnston Banks Meyer Bishop McCoy Howell Morrison Hansen Garza Harvey
  Little Burton Stanley Nguyen George Jacobs Reid Kim Fuller Lynch Dean Gilbert Garrett Romero Welch Larson Frazier
  Burke Hanson Day Mendoza Moreno Bowman Medina Fowler Brewer Hoffman Carlson Silva Pearson Holland Douglas Fleming
  Jensen Vargas Byrd Davidson Hopkins May Terry Herrera Wade Soto Walters O'Brien O'Connor MacLeod Fitzgerald`);

/** Family names by group, the most frequent first. */
export const FAMILY_NAMES: Readonly<Record<NameGroup, readonly string[]>> = {
  english: ENGLISH,
  black:
    list(`Williams Johnson Jackson Robinson Harris Davis Washington Brown Thomas Jefferson Booker Banks Mosley Gaines
    Dorsey Rivers Joseph Battle Hairston Bolden Singleton Vaughn Randolph Walton Tate Glover Pettway Muhammad`),
  hispanic:
    list(`García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz
    Cruz Morales Ortiz Gutiérrez Reyes Ramos Ruiz Chávez Mendoza Álvarez Castillo Jiménez Vargas Romero Herrera Medina
    Aguilar Guzmán Vega Muñoz Peña Delgado Ríos Salazar Contreras Núñez Campos Cervantes Ibarra Ochoa Quiñones
    Villanueva Zamora Zúñiga Barrera Cárdenas Escobar Fuentes`),
  chinese: list('Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo Lin He Gao Luo'),
  korean: list('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon'),
  vietnamese: list('Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong'),
  arabic: list(
    'Ali Ahmed Hassan Khan Ibrahim Al-Rashid Haddad Nasser Mansour Saleh Farah Khoury Abdullah Al-Sayed Hamdan',
  ),
  slavic: list(`Kowalski Nowak Ivanov Petrov Novak Kovalenko Shevchenko Popov Volkov Sokolov Wisniewski Jankowski Horvat
    Kozlov Morozov Bondarenko Markovic Petrovic`),
  indian: list('Patel Singh Shah Kumar Sharma Gupta Reddy Rao Desai Mehta Nair Iyer Joshi Kapoor Das'),
};
