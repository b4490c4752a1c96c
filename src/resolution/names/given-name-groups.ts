import { groupsOf } from './word-groups.js';

/**
 * Names that one person goes by: a name with its short and pet forms and its usual spellings in other languages, one group between bars
 * each. Common knowledge, collected for this list. A word may stand in several groups; within one, all stand for each other.
 * Names without other forms are here too: Dina and Tina, Jayden and Hayden are both names, and not one with a letter wrong.
 */
const GROUPS = `
aaron ron ronnie haroun harun|abigail abby abbie gail|adam adan|adelaide addie addy adele heidi|adrian adriano ade|agnes aggie nessie ines inez
albert al bert bertie alberto albrecht beto|alejandro ale alex alejo jandro sandro alexandro
alexander alex alec alek sandy xander zander lex al aleksandr aleksander oleksandr sasha sascha sanya shura aleksandar alexandr alexandre alessandro iskander eskandar skander
alexandra alex lexi lexie sandra sandy ali alejandra aleksandra oleksandra sasha sanya shura xandra alexa alessandra
alexei alexey aleksei aleksey alex alyosha lyosha alosha oleksiy oleksii lesha alexis|alfred al alf alfie fred freddy alfredo fredo
alice ali allie alicia alisa alyssa lisa|alan allan allen al|amanda mandy manda|amelia amy millie mia emilia|amin ameen amine|amir ameer emir
anastasia nastya nastia stasya stacy stacey ana anastasiya nastasia
andrew andy drew andrei andrey andre andres andreas andrij andriy anders andrzej andryusha|angela angie angel angelica angelika
ann anne anna annie ana anya nan nancy nanny anita annette anka ania anechka anyuta
anthony tony antonio antoine anton antony ant toni tonio antonie|antonia toni tonya tonia antonina|arthur art artie arturo artur|ashley ash
barbara barb babs barbie bobbie varvara varya|bartholomew bart barry bartolome bartek|basil vasily vasiliy vasili vasyl vasya
beatrice bea trixie beatriz bee betty|benjamin ben benny benji benjie benyamin binyamin|bernard bernie barney bernardo|beverly bev|bradley brad
brandon bran|brenda bren|bridget biddy bridie brigid brigitte|brian bryan bryant|caroline carol carrie caro carolina karolina lina callie
cassandra cass cassie sandra sandy
catherine aikaterini katerini cathy kathy kate katie kat cat kitty kay katherine kathryn katharine kathleen katrina catalina caterina ekaterina yekaterina katerina katya katia katyusha katarina kateryna kasia kaitlyn trina rina katy kit
cecilia celia cissy ceci sheila|charles charlie chuck chas chaz carlos carl karl chip carlo carlito carlitos charly
charlotte lottie charlie char lotte carlota|christian chris cristian kristian
christina chris chrissy christine tina kristina kristine cristina krista christa kirsten crissy kris khrystyna
christopher chris kit topher kris cristobal christoph christophe kristopher christof|clara claire clare klara|clarence clare|clifford cliff
clinton clint|constance connie constanza|constantine konstantin kostya konstantinos costas kostas dinos constantin constantinos gus dean
cornelius neil neal con|curtis curt kurt|cynthia cindy cyndi|daniel dan danny dani danil daniil danilo danyil danya
danielle dani daniela daniella dana ella|daria dasha darya dariya darja dashenka|david dave davey davy dawud daoud dawood daud davit dawid
deborah deb debbie debra debby|delores dolores lola dee lolita|denise dee|dennis den denny denis denys|desmond des|diana di dee diane dianne
dmitry dmitri dmitriy dmitrii dima dimitri dmytro mitya dimitrios dimitris dimitar dimitry jim
dominic dom nick dominik domingo nic dominick mingo txomin|donald don donnie donny|donna dee|dorothy dot dottie dolly dora dorothea dory|douglas doug
dwight ike|edgar ed eddie|edith edie|edmund ed eddie ned ted edmond edmundo|edward ed eddie ned ted teddy eddy eduardo lalo edouard eduard ward
edwin ed eddie win|eileen aileen|elaine ellie lainey|eleanor ellie nell nellie nora elena leonor lenore elinor eleanora ella
elena lena helena helen yelena olena alyona ilena eleni leni helene ellen nell lenka|elijah eli lige ilya ilia ilyas elias illia ilyusha
elizabeth liz lizzie beth betty betsy bess eliza elisabeth elisa isabel lisa libby lillibet elise elisabetta liza elizaveta lizaveta bettie bessie ela lizbeth elsie liezel
emily em emmy emilie emilia millie|emma em emmy|enrique quique kike henry rico henrique|eric erik rick ricky|ernest ernie ernesto neto
esperanza pera espe|esther essie hester ester hettie|eugene gene yevgeny evgeny evgeniy evgenii yevhen eugenio zhenya eugen
eugenia evgenia yevgenia evgeniya zhenya genie gina|eva eve evita yeva evie|evelyn evie eve evelina|felicia fel|ferdinand ferdie fernando nando
florence flo flora flossie|frances fran francie frankie fanny francesca francisca francine paquita pancha paca
francisco paco pancho frank francis cisco kiko curro paquito franco chico quico|franklin frank frankie
frank francis frankie francesco franz frantisek franciszek franco ferenc francois|fatima fatma fatimah fatemeh fatoumata fatme
feodor fyodor fedor theodore fedya fedir|frederick fred freddy freddie rick federico fritz friedrich fredrick frederic fede
gabriel gabe gabby gabo gavril jibril djibril|gabriela gaby gabby gabriella gabrielle gabi brielle|galina galya halyna|gary gar
geoffrey geoff jeff jeffrey jeffery
george georgie jorge georg giorgos georgios yorgos giorgio yuri georgi georgy georgii jerzy coco heorhiy zhora yiorgos iorgos giorgi girgis gevorg
georgina georgia gina georgie georgette|gerald gerry jerry geraldo|geraldine gerry geri|gerard gerry gerardo jerry lalo|gertrude gert trudy gertie
giovanni gianni nanni gio|giuseppe beppe peppe pino|gloria glo|grace gracie graciela chela|graham gray graeme
gregory greg gregg gregorio grigory grigoriy grisha hryhoriy goyo grigorios grzegorz|guadalupe lupe lupita pita|guillermo memo william guille willy
gustavo gus tavo|gwendolyn gwen wendy|harold hal harry|harriet hattie harri|harvey harv|hasan hassan hasen|hector tito
henry hank harry hal henri heinrich hendrik henryk|herbert herb bert bertie heriberto|hilary hil|howard howie|hubert hugh bert huberto
hugh hughie hugo huw|husain hussein hussain hossein husein hosein hussien houssein hocine huseyin husayn
ibrahim abraham abe ebrahim brahim avraham abram ibraheem bram abie ham ibrahima|ignacio nacho iggy ignatius ignaz|igor ihor
immanuel emmanuel manuel manny imanol emanuel manolo mani lolo|irene rena irina ira irisha iryna irinka
isaac ike zac isaak ishaq itzhak yitzhak isac zak ishak|isabella bella izzy isa isabel isabelle belle izabela chavela chabela ysabel isobel
ismael ishmael ismail esmail ismaeel smail|israel izzy|ivan vanya john ivo vania vanechka|jack john jackie jackson
jacob jake jack jakob jacobo yakov yaakov yaqub yakub yacoub yaqoub yasha jaakko jakub james coby kobe|jacqueline jackie jacqui jacky
jaime jimmy james|jamal gamal djamel jamaal djamal cemal jemal|james jim jimmy jamie jem jimbo seamus hamish jay jimmie
jane janie jenny jan janet jeanne jeannie joan juana jana|janet jan|janice jan|jasmine jazz jas yasmin yasmine jazmin yasemin jessamine yasmeen jasmin
jason jay jase|javier javi xavier javy xavi|jean jeannie jeanne jeanette gina|jeffrey jeff geoff geoffrey jeffery|jennifer jen jenny jenn jennie jenni
jeremy jerry jem jeremiah jeremias|jerome jerry jeronimo|jessica jess jessie yesenia|jesus chuy chucho chus|joan joanie jo joanne
joanna jo joanne joan johanna joana jojo ioanna|joaquin quino joaco|joel joe
john johnny jon jack jock johnnie jonny jean johann johannes juan ivan giovanni ian sean shaun evan jan hans yahya jonathan ioannis yannis giannis jovan yiannis yohan yuhanna yohannes ioan
jonathan jon johnny jonny nathan jonathon yonatan jono
joseph joe joey jo jos jose josef yusuf yousef youssef yosef yusef yousif giuseppe jozef iosif osip josip youcef yousuf yousaf joss
josefina josephine jo josie fina pepa josefa jojo fifi|jose pepe joseph chepe pepito joselito che josecito|joshua josh yehoshua yeshua josue|joyce joy
juan juanito john juancho johnny juanjo|juana juanita jane|judith judy jude judi yehudit
julia julie juliana yulia julieta yuliya jules iuliia yuliia julianne juliet giulia yulya|julian jules julio julius giulio iulian|justin jus justino
karen kari|kenneth ken kenny|kevin kev|khadija khadijah khadidja kadijah hatice khatija|khalid khaled halid khaleed|kimberly kim kimmy kimberley kym
kirill kyrylo cyril kiril kiryl|ksenia xenia kseniya oksana ksyusha aksinya ksenya|kyle kylie|larissa lara larisa
laura laurie lori lauren laurita lora|laverne verna|lawrence larry laurence lorenzo lars laurent loren lonnie lenny laurie lencho laurentius|leah lea
leila layla laila leyla layle|leonard leo len lenny leon lennie leonardo leonid lyonya leonidas nardo|leonor leo nora|leopold leo poldi polo leopoldo
leroy lee roy|leslie les lesley|lev leo leon lyova|lillian lil lily lilly liliana lilian|linda lindy lynn|lloyd loyd|lorraine lori rainey
louis lou louie luis lewis luigi ludwig lucho lui|louise lou lulu luisa luise|lucas luke luca luka lucio|lucille lucy lu lucia luz lucie
lyudmila ludmila lyuda mila luda liudmila lyuba|madeline maddie maddy madeleine magdalena lena mads|magdalena magda maggie lena malena
mahmoud mahmud mahmood mehmood|malcolm mal|manuel manny manolo manu lolo|marcus marc mark marco marcos markus marek
margaret maggie meg peg peggy marge margie marjorie greta rita margarita margo madge daisy maisie gretchen marguerite margot megan mags malgorzata marga mamie
maria marie mary mariya mariam maryam miriam masha mimi marya mia mar mariah marusya meryem maryia mari|marilyn mary lynn|marina marinka maryna
mario marius|marjorie marge margie marj|mark marc marco marcus markos|marsha marcia|martha marty marta patty mattie martita|martin marty martino tino
martina tina marty|mary molly polly mamie may mitzi minnie moll mae|matilda tilly mattie matty tilda maud
matthew matt matty mateo matias mathew mathieu matteo matthias mateusz matvey matvei mats|maurice mo maury mauricio morris moritz
maxim max maksim maksym maxime|maximilian max maximiliano maximo|maxwell max|megan meg meggie meghan|melanie mel|melissa mel missy lissa
mercedes meche merche
michael mike mick mickey mikey mitch miguel mikhail misha michel mischa micky mikhael micah michal mihai mikael mykhailo mikhaylo michail mihail mykola
michelle shelly micki chelle shell michele|miguel mike migue miguelito|mildred millie milly|miriam mimi mim mitzi|mitchell mitch
mohammed mohamed muhammad mohammad muhammed mohamad mo mehmet mohd muhamad mohamud mamadou mahomet md moe mohammod muhamed mhamed
monica mona nica monika|morgan mo|musa moses moussa moshe mousa moisha moises moe musah|mustafa mustapha moustafa mostafa mustafah
nadezhda nadia nadya hope nadiya|nadia nadya nadiya|nancy nan nance|nasser nasir naser nassir naseer
natalia natalie natasha natalya nataliya nat tasha tash nataly nathalie natalka|nathaniel nathan nate nat natanael|nathan nate nat
nicholas nick nicky nico nicolas nikolai nikolay nicolai nikolaos kolya klaus claus colin niklas mykola nikos nikola niko nic mikolaj nikita
nicole nikki nicky nicola nico colette nicki|noor nur nour nora|norman norm|octavio tavo|olga olya olha olenka olechka|oliver ollie oliviero
olivia liv livvie ollie livia via|oscar oskar ozzie|osama usama oussama usamah|oswald ozzie oz os|pamela pam pammy
patricia pat patty tricia trish patti patsy tisha paty|patrick pat paddy rick patricio padraig ricky pato
paul paulie pablo pavel paolo pasha pavlo pauly pawel paulo pavlos|paula paulina pauline polly paulette|pearl pearlie|pedro peter perico pete pedrito
penelope penny nelly pen|peter pete petey pedro pierre pyotr petr piotr petro petya petros pieter pietro butrus boutros
philip phil phillip pip felipe filip philippe filippo flip|phyllis phyl|polina pauline polya|qasim kassem qassem kasim kassim qassim qasem casim
rachel rae shelly raquel rachael rahel rach|rafael rafa raphael rafe rafi ralph raffi rapha|ramon ray raymond moncho|randall randy
randolph randy rudolph|rashid rasheed rachid rashed|raul raoul ralph|raymond ray raimundo ramon|rebecca becky becca beck rebekah rebeca reba
reginald reg reggie rex|regina gina reggie|rene renee|ricardo ricky rico richard cayo
richard rich rick dick richie ricky ricardo dickie ricard riccardo ryszard rickie ritchie
robert rob bob bobby robbie bert robin roberto rupert bobbie beto robby|roberta bobbie robbie berta bertie|roderick rod roddy rick rodrigo|rodney rod
rodolfo rudy fito rudolph rodolf|roger rog rogelio roj rodger|roland rollie rolando rolly orlando roly|roman roma romario
ronald ron ronnie ronny ronaldo reynaldo|rosa rose rosie rosita rosario chayo|rosario chayo charo|rosemary rose rosie romy rosemarie
roxanne roxy rox roxana roksana|ruben rube reuben benny|rudolf rudy rudolph rodolfo|russell russ rusty|samantha sam sammy sammie
samuel sam sammy samuil shmuel samu sami|sandra sandy sandi|santiago santi diego yago chago james tiago|sarah sally sadie sara sal sarita
sean shaun shawn shane|sebastian seb sebastien bastian seba|selina lina|serena rena
sergio checo serge sergei sergey sergiy serhiy seryozha sergius serzh serhii|shannon shan|sharif sherif cherif shareef|sharon shari sherry
sheila shelly|shirley shirl lee|sidney sid syd sydney|simon si simeon semyon shimon semen
sofia sophie sophia sofie sonia sonya sofiya sofija zosia sofya zofia sofi|sonia sonya sonja|soledad sole chole
solomon sol suleiman sulayman suleyman soliman sulaiman shlomo sulieman zalman salomon|stanley stan stanislav stas|stanislav stas slava stanislaw
stella estella estela estrella stela|stephanie steph stephie estefania stefanie stefania stevie fanny stefani
stephen steve steven stevie stefan esteban stephan stepan stefano etienne steffen stephane istvan stefanos|stuart stu stewart
susan sue susie suzy suzanne susanna susana suzie sukie suzan|sylvia silvia sylvie|svetlana sveta lana svitlana|tamara tammy toma mara tamar
tariq tarek tarik tareq|tatiana tanya tatyana tania tetiana tiana tati tatjana|terence terry terrence tel
teresa terry tess tessa theresa tere therese tracy teri|thaddeus thad tad tadeusz|theodore ted teddy theo teodoro fyodor feodor tad theodor theodoros
thomas tom tommy tomas thom tomasz tommaso foma|tiffany tiff tiffanie|timothy tim timmy timofey timoteo timofei|tobias toby tobiah|tracy trace tracey
umar omar omer oumar|valentin val valya valentine|valentina val valya tina vale|valerie val vallie valeria lera valeriya valery valeriia
vanessa nessa van|veronica ronnie vera roni nika veronika vero|victor vic vick viktor vitya victorio
victoria vicky tori vicki viki viktoria vika viktoriya tory vickie viktoriia|vincent vin vince vinny vicente vincenzo vinnie chente|viola vi
virginia ginny ginger gina|vladimir vova volodya vlad volodymyr wladimir vladymyr uladzimir|vladislav vlad slava vladik wladyslaw
vyacheslav slava viacheslav|walter walt wally wallie walther gualterio|wallace wally|wendy wen|wesley wes|wilbur will|wilfred will fred wilf
wilhelmina mina billie minnie willa wilma|william bill billy will willie liam wilhelm guillermo willy guillaume willem bil vilhelm wills
winifred winnie freda|yaroslav slava yarik jaroslav|ygnacio nacho|yolanda yoli iolanda yola|yuri yuriy yury iurii yurii yura jurij yurik iouri juri
yahya yehia yahia yehya jahja|zachary zach zack zak zac zachariah zacharias zakaria zakariya zakariyya zechariah
zainab zaynab zeinab zeynep zineb zaineb|zinaida zina zinochka|aisha ayesha aicha aysha ayse aishah aiesha|ahmed ahmad ahmet achmed ahmadou ahmat
hamza hamzah hamzeh|hassan hasan|karim kareem abdulkarim abdelkarim|khadeeja khadija|mahdi mehdi|maryam mariam meryem miriam maryem marium
nabil nabeel nabile|said saeed sayed saied sayeed|salim saleem selim|samir sameer|tahir taher|walid waleed oualid|yasin yassin yaseen yassine
youssef joe|zaid zayd zeid ziad zayed
dina deena|gemma jemma|jayden jaden jaiden jaydon|hayden haiden haydn|kayden kaden caden kaiden cayden|brayden braden braydon|aiden aidan ayden aaden
zayden zaiden|kayla kaila cayla|kyla kylah|carla karla|marla|darla|della|nella|mason|grayson greyson|carson karson|tyson|dawson|maya maia mya
mayra maira|myra mira|amina aminah aminata|amira amirah ameera|samira sameera|rania ranya raniya|noah noa|tara|kara cara|ethan ethen|logan
dylan dillon dilan|ryan rian|owen|hunter|tyler|taylor|skyler skylar|kyler|tyrell|terrell|darrell darryl daryl|jerell jerrell|chloe cloe|zoe zoey zoie
khloe|haley hailey hayley haylee|bailey baylee|kaylee kailey kayley caylee|riley rylee reilly|miley|jada jayda|jade|jasper|casper kasper|paige page
gage|sage|amar ammar|anwar|bilal belal|hafsa hafsah|khalil khaleel|rashad|majid majed|hamid hameed|hamed|mohsen muhsin|faisal faysal|fahad fahd|saad
nadir nader|yasser yasir yaser|huda hoda|salma|selma|salem|salam|samia|lamia|hala|hadil hadeel|dalal|jalal|bashir basheer|bashar|munir mounir muneer
munira|imad emad|jihad|fadi|hadi|shadi|oleg|inna|karina carina|arina|alina|elina|nila|ruslan|ruslana|bogdan bohdan|timur|artem artyom|boris|gleb|mauro
lidia lydia|delia|noelia|bruno|rocio|irma|alma|elsa|elvira|efrain|emilio|fabian|felix|flor|iris|isaias|leandro|lorena|marcelo|nelson|nestor
noemi naomi|norma|paola|pilar|ramiro|aldo|waldo|arnold arnoldo|jarold|damian damien|fabio|darren darin daren|warren|derek derrick derick|kerry|perry
cary|amber|autumn|brianna briana breanna|ariana arianna|adriana adrianna|shana|kiana|eliana elianna|gianna|savannah savanna|destiny|trinity|felicity
serenity|faith|skye|summer|brooke|jordan|kendall|kendra|deandra|kelsey kelsie|chelsea chelsey|lindsey lindsay|presley|tristan tristen|austin austen
dustin|marvin|calvin|kelvin|melvin|alvin|devin devon|gavin|rubin|corbin|cody kody|cory corey kory|rory|gordon|brendan brenden|landon|london|brady
grady|chad|todd|troy|travis|davis|mavis|jarvis|otis|lois|duke|blake|drake|lyle|doyle|cole|noel|nola|leona|fiona|ramona|rhona rona|shona|jonah|judah
isaiah|josiah|hezekiah|hannah hana hanna|trevor trever|erin
`;

/** Groups of names that one person goes by which a given name stands in; none for a name without short forms. */
export const givenNameGroups = groupsOf(GROUPS);
