/**
 * The commonest small words of each language, chosen so that few stand in two lists.
 * Enough to tell the languages apart in a mail of a few lines; no more is needed here.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and to of is are was were you your we our it this that with for have has had be been would could can will not but from they there what when which please thanks thank hi hello dear my me i if on at by as or do does did any some just about how who where their them he she his her so no yes all one also need want',
  de: 'der die das und ist nicht ich wir sie ihr ihre ihnen mit für auf ein eine einen einem einer den dem des zu von auch bitte danke wie wenn haben hat hatte wird werden kann können könnten aber oder noch nur sehr uns unser unsere bei nach aus zum zur dass mich mir hallo guten tag schon jetzt',
  fr: "le la les des est une nous vous pour avec dans sur que qui pas merci bonjour je notre votre nos vos ce cette ces sont avez avons pouvez être du au aux mais ou où si plus très bien j'ai c'est d'une qu'il ne",
  es: 'el los las del que por para con una está están hola gracias usted ustedes nosotros nuestro nuestra pero como más muy sin sobre cuando puede podría son ser hay también desde este esta estos porque tiene buenos días favor y',
  it: 'il lo gli della delle del dei che per con una sono grazie buongiorno ciao noi nostro nostra vostro vostra ma anche più molto come quando questo questa può potrebbe abbiamo avete siamo essere non ho ha alla nel è',
  nl: 'het een van en niet voor met zijn wij jullie ons onze maar ook nog graag bedankt dank hallo beste kunt kunnen wordt hebben heeft deze dit dat naar bij als hoe wat waar je ik is te aan er om',
  pt: 'os as um uma não para com você vocês nós nosso nossa obrigado obrigada olá está estão são mas também mais muito por que quando pode poderia isso este esta do da dos das em pelo pela',
  sv: 'och att det som är inte vi ni för med på av till har den ett kan skulle tack hej från om men också när eller var vår våra er jag du kommer',
  da: 'og at det som er ikke vi jeg for med på af til har den et kan ville tak hej fra om men også når eller var vores jeres du kommer',
  pl: 'i w na nie się z do jest że to dziękuję proszę czy jak dla od oraz dzień dobry pan pani państwo mamy możemy',
};
