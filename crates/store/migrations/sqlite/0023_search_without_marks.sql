-- 0023_search_without_marks: guests are found without the marks of their letters, and by a reference without its hyphen.
-- What is written from now on is written so; this is for what is there: the letters of European languages.
update bookings set search = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search, 'À', 'a'), 'Á', 'a'), 'Â', 'a'), 'Ã', 'a'), 'Ä', 'a'), 'Å', 'a'), 'à', 'a'), 'á', 'a'), 'â', 'a'), 'ã', 'a'), 'ä', 'a'), 'å', 'a'), 'Ā', 'a'), 'ā', 'a'), 'Ă', 'a'), 'ă', 'a'), 'Ą', 'a'), 'ą', 'a')
 where search glob '*[ÀÁÂÃÄÅàáâãäåĀāĂăĄą]*';
update bookings set search = replace(replace(search, 'Æ', 'ae'), 'æ', 'ae')
 where search glob '*[Ææ]*';
update bookings set search = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search, 'Ç', 'c'), 'ç', 'c'), 'Ć', 'c'), 'ć', 'c'), 'Ĉ', 'c'), 'ĉ', 'c'), 'Ċ', 'c'), 'ċ', 'c'), 'Č', 'c'), 'č', 'c')
 where search glob '*[ÇçĆćĈĉĊċČč]*';
update bookings set search = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search, 'È', 'e'), 'É', 'e'), 'Ê', 'e'), 'Ë', 'e'), 'è', 'e'), 'é', 'e'), 'ê', 'e'), 'ë', 'e'), 'Ē', 'e'), 'ē', 'e'), 'Ĕ', 'e'), 'ĕ', 'e'), 'Ė', 'e'), 'ė', 'e'), 'Ę', 'e'), 'ę', 'e'), 'Ě', 'e'), 'ě', 'e')
 where search glob '*[ÈÉÊËèéêëĒēĔĕĖėĘęĚě]*';
update bookings set search = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search, 'Ì', 'i'), 'Í', 'i'), 'Î', 'i'), 'Ï', 'i'), 'ì', 'i'), 'í', 'i'), 'î', 'i'), 'ï', 'i'), 'Ĩ', 'i'), 'ĩ', 'i'), 'Ī', 'i'), 'ī', 'i'), 'Ĭ', 'i'), 'ĭ', 'i'), 'Į', 'i'), 'į', 'i'), 'İ', 'i'), 'ı', 'i')
 where search glob '*[ÌÍÎÏìíîïĨĩĪīĬĭĮįİı]*';
update bookings set search = replace(replace(replace(replace(replace(replace(search, 'Ð', 'd'), 'ð', 'd'), 'Ď', 'd'), 'ď', 'd'), 'Đ', 'd'), 'đ', 'd')
 where search glob '*[ÐðĎďĐđ]*';
update bookings set search = replace(replace(replace(replace(replace(replace(replace(replace(search, 'Ñ', 'n'), 'ñ', 'n'), 'Ń', 'n'), 'ń', 'n'), 'Ņ', 'n'), 'ņ', 'n'), 'Ň', 'n'), 'ň', 'n')
 where search glob '*[ÑñŃńŅņŇň]*';
update bookings set search = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search, 'Ò', 'o'), 'Ó', 'o'), 'Ô', 'o'), 'Õ', 'o'), 'Ö', 'o'), 'Ø', 'o'), 'ò', 'o'), 'ó', 'o'), 'ô', 'o'), 'õ', 'o'), 'ö', 'o'), 'ø', 'o'), 'Ō', 'o'), 'ō', 'o'), 'Ŏ', 'o'), 'ŏ', 'o'), 'Ő', 'o'), 'ő', 'o')
 where search glob '*[ÒÓÔÕÖØòóôõöøŌōŎŏŐő]*';
update bookings set search = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search, 'Ù', 'u'), 'Ú', 'u'), 'Û', 'u'), 'Ü', 'u'), 'ù', 'u'), 'ú', 'u'), 'û', 'u'), 'ü', 'u'), 'Ũ', 'u'), 'ũ', 'u'), 'Ū', 'u'), 'ū', 'u'), 'Ŭ', 'u'), 'ŭ', 'u'), 'Ů', 'u'), 'ů', 'u'), 'Ű', 'u'), 'ű', 'u'), 'Ų', 'u'), 'ų', 'u')
 where search glob '*[ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų]*';
update bookings set search = replace(replace(replace(replace(replace(replace(search, 'Ý', 'y'), 'ý', 'y'), 'ÿ', 'y'), 'Ŷ', 'y'), 'ŷ', 'y'), 'Ÿ', 'y')
 where search glob '*[ÝýÿŶŷŸ]*';
update bookings set search = replace(replace(search, 'Þ', 'th'), 'þ', 'th')
 where search glob '*[Þþ]*';
update bookings set search = replace(search, 'ß', 'ss')
 where search glob '*[ß]*';
update bookings set search = replace(replace(replace(replace(replace(replace(replace(replace(search, 'Ĝ', 'g'), 'ĝ', 'g'), 'Ğ', 'g'), 'ğ', 'g'), 'Ġ', 'g'), 'ġ', 'g'), 'Ģ', 'g'), 'ģ', 'g')
 where search glob '*[ĜĝĞğĠġĢģ]*';
update bookings set search = replace(replace(search, 'Ĥ', 'h'), 'ĥ', 'h')
 where search glob '*[Ĥĥ]*';
update bookings set search = replace(replace(search, 'Ĳ', 'ij'), 'ĳ', 'ij')
 where search glob '*[Ĳĳ]*';
update bookings set search = replace(replace(search, 'Ĵ', 'j'), 'ĵ', 'j')
 where search glob '*[Ĵĵ]*';
update bookings set search = replace(replace(search, 'Ķ', 'k'), 'ķ', 'k')
 where search glob '*[Ķķ]*';
update bookings set search = replace(replace(replace(replace(replace(replace(replace(replace(search, 'Ĺ', 'l'), 'ĺ', 'l'), 'Ļ', 'l'), 'ļ', 'l'), 'Ľ', 'l'), 'ľ', 'l'), 'Ł', 'l'), 'ł', 'l')
 where search glob '*[ĹĺĻļĽľŁł]*';
update bookings set search = replace(replace(search, 'Œ', 'oe'), 'œ', 'oe')
 where search glob '*[Œœ]*';
update bookings set search = replace(replace(replace(replace(replace(replace(search, 'Ŕ', 'r'), 'ŕ', 'r'), 'Ŗ', 'r'), 'ŗ', 'r'), 'Ř', 'r'), 'ř', 'r')
 where search glob '*[ŔŕŖŗŘř]*';
update bookings set search = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search, 'Ś', 's'), 'ś', 's'), 'Ŝ', 's'), 'ŝ', 's'), 'Ş', 's'), 'ş', 's'), 'Š', 's'), 'š', 's'), 'ſ', 's'), 'Ș', 's'), 'ș', 's')
 where search glob '*[ŚśŜŝŞşŠšſȘș]*';
update bookings set search = replace(replace(replace(replace(replace(replace(search, 'Ţ', 't'), 'ţ', 't'), 'Ť', 't'), 'ť', 't'), 'Ț', 't'), 'ț', 't')
 where search glob '*[ŢţŤťȚț]*';
update bookings set search = replace(replace(search, 'Ŵ', 'w'), 'ŵ', 'w')
 where search glob '*[Ŵŵ]*';
update bookings set search = replace(replace(replace(replace(replace(replace(search, 'Ź', 'z'), 'ź', 'z'), 'Ż', 'z'), 'ż', 'z'), 'Ž', 'z'), 'ž', 'z')
 where search glob '*[ŹźŻżŽž]*';
update bookings set search = search || char(10) || lower(replace(reference, '-', ''));
